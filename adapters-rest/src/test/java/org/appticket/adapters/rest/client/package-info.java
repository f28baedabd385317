/** Where requests really come from. */
@NullMarked
package org.appticket.adapters.rest.client;

import org.jspecify.annotations.NullMarked;

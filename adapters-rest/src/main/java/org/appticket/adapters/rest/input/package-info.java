/** Reading requests strictly: bodies and query parameters, every fault at once. */
@NullMarked
package org.appticket.adapters.rest.input;

import org.jspecify.annotations.NullMarked;

/** Writing answers as JSON. */
@NullMarked
package org.appticket.adapters.rest.json;

import org.jspecify.annotations.NullMarked;

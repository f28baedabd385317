/** Mail that came in, for administrators, on the wire. */
@NullMarked
package org.appticket.adapters.rest.inbound;

import org.jspecify.annotations.NullMarked;

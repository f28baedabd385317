/** Who is assigned to tickets, on the wire. */
@NullMarked
package org.appticket.adapters.rest.assignment;

import org.jspecify.annotations.NullMarked;

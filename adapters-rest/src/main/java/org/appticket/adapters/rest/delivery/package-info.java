/** What was to go out to people, for administrators, on the wire. */
@NullMarked
package org.appticket.adapters.rest.delivery;

import org.jspecify.annotations.NullMarked;

/** iCalendar files (RFC 5545), as other programs export their holidays. */
@NullMarked
package org.appticket.adapters.rest.icalendar;

import org.jspecify.annotations.NullMarked;

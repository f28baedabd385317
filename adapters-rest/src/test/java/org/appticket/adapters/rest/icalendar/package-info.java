/** iCalendar files, as other programs write them and as nobody should. */
@NullMarked
package org.appticket.adapters.rest.icalendar;

import org.jspecify.annotations.NullMarked;

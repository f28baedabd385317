/** Calendars on the wire. */
@NullMarked
package org.appticket.adapters.rest.calendar;

import org.jspecify.annotations.NullMarked;

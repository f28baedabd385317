/** Calendars, over ports in memory. */
@NullMarked
package org.appticket.application.calendar;

import org.jspecify.annotations.NullMarked;

/** Calendars: what administrators make of them, and what everybody can reckon by them. */
@NullMarked
package org.appticket.application.calendar;

import org.jspecify.annotations.NullMarked;

/** Business time is what the wall clock, the law and other products say it is. */
@NullMarked
package org.appticket.domain.calendar;

import org.jspecify.annotations.NullMarked;

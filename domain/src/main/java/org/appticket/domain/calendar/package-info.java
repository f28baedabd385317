/** Business time: opening hours, holidays, and what a moment plus so many hours of work is. */
@NullMarked
package org.appticket.domain.calendar;

import org.jspecify.annotations.NullMarked;

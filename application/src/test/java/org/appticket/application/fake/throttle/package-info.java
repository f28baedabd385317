/** Fakes of what is remembered about attempts to prove who one is. */
@NullMarked
package org.appticket.application.fake.throttle;

import org.jspecify.annotations.NullMarked;

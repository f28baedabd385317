/** What is counted about attempts to prove who one is. */
@NullMarked
package org.appticket.application.port.throttle;

import org.jspecify.annotations.NullMarked;

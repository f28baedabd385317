/** Contracts of what is remembered about attempts to prove who one is. */
@NullMarked
package org.appticket.application.contract.throttle;

import org.jspecify.annotations.NullMarked;

/** What is remembered of attempts to prove who one is. */
@NullMarked
package org.appticket.adapters.persistence.throttle;

import org.jspecify.annotations.NullMarked;

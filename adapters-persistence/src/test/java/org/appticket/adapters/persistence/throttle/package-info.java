/** What is remembered of attempts, on every database. */
@NullMarked
package org.appticket.adapters.persistence.throttle;

import org.jspecify.annotations.NullMarked;

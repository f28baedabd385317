/** Requests that are repeated, and answered once. */
@NullMarked
package org.appticket.application.idempotency;

import org.jspecify.annotations.NullMarked;

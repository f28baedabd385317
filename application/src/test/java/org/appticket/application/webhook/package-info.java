/** Webhooks over ports in memory. */
@NullMarked
package org.appticket.application.webhook;

import org.jspecify.annotations.NullMarked;

/** Webhooks in memory. */
@NullMarked
package org.appticket.application.fake.webhook;

import org.jspecify.annotations.NullMarked;

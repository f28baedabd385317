/** Webhooks, against a running server and receivers on this machine. */
@NullMarked
package org.appticket.bootstrap.api.webhook;

import org.jspecify.annotations.NullMarked;

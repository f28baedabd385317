/** Webhooks, for administrators, on the wire. */
@NullMarked
package org.appticket.adapters.rest.webhook;

import org.jspecify.annotations.NullMarked;

/** What the ports of webhooks promise. */
@NullMarked
package org.appticket.application.contract.webhook;

import org.jspecify.annotations.NullMarked;

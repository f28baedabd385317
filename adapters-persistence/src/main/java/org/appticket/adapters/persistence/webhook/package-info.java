/** Webhooks, and how far what goes to them was planned, in tables. */
@NullMarked
package org.appticket.adapters.persistence.webhook;

import org.jspecify.annotations.NullMarked;

/** Webhooks: which other systems are told what happens, and how that goes out. */
@NullMarked
package org.appticket.application.webhook;

import org.jspecify.annotations.NullMarked;

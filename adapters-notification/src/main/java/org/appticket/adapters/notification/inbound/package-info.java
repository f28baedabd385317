/** Mail that comes in by IMAP: how it is fetched, and how it is understood. */
@NullMarked
package org.appticket.adapters.notification.inbound;

import org.jspecify.annotations.NullMarked;

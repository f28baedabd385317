/** Mail that comes in by IMAP. */
@NullMarked
package org.appticket.adapters.notification.inbound;

import org.jspecify.annotations.NullMarked;

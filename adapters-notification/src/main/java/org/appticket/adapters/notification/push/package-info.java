/** Messages to browsers: encrypted (RFC 8188, RFC 8291), signed for (RFC 8292) and handed to push services (RFC 8030). */
@NullMarked
package org.appticket.adapters.notification.push;

import org.jspecify.annotations.NullMarked;

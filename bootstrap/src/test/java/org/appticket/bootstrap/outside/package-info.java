/** What stands around a running server: mail servers, mailboxes, a push service and a gateway for text messages. */
@NullMarked
package org.appticket.bootstrap.outside;

import org.jspecify.annotations.NullMarked;

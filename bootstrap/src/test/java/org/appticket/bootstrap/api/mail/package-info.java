/** Mail about tickets through a running server and a mail server. */
@NullMarked
package org.appticket.bootstrap.api.mail;

import org.jspecify.annotations.NullMarked;

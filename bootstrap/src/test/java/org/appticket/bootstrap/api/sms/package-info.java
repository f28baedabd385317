/** Text messages by a running server. */
@NullMarked
package org.appticket.bootstrap.api.sms;

import org.jspecify.annotations.NullMarked;

/** Text messages to people's telephones, by a gateway that speaks HTTP. */
@NullMarked
package org.appticket.adapters.notification.sms;

import org.jspecify.annotations.NullMarked;

/** Text messages to people's telephones, by a gateway that speaks HTTP or a message centre that speaks SMPP. */
@NullMarked
package org.appticket.adapters.notification.sms;

import org.jspecify.annotations.NullMarked;

/** Tests of text messages. */
@NullMarked
package org.appticket.adapters.notification.sms;

import org.jspecify.annotations.NullMarked;

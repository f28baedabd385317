/** Letters through a real mail server. */
@NullMarked
package org.appticket.adapters.notification.mail;

import org.jspecify.annotations.NullMarked;

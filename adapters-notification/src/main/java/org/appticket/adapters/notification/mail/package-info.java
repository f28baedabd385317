/** Letters by SMTP: how they are worded, how they are made up, and how they are handed over. */
@NullMarked
package org.appticket.adapters.notification.mail;

import org.jspecify.annotations.NullMarked;

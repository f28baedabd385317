/** The page that shows mails where they are kept in the place of being sent. */
@NullMarked
package org.appticket.bootstrap.mailbox;

import org.jspecify.annotations.NullMarked;

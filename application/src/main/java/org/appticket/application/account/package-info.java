/** How people get into their accounts and keep others out: invitations, forgotten passwords, changes of what proves them. */
@NullMarked
package org.appticket.application.account;

import org.jspecify.annotations.NullMarked;

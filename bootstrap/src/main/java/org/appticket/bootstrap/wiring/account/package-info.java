/** Makes the use cases around people, their accounts and the audit log. */
@NullMarked
package org.appticket.bootstrap.wiring.account;

import org.jspecify.annotations.NullMarked;

/** What letters about accounts and the secrets in them are kept and sent by. */
@NullMarked
package org.appticket.application.port.account;

import org.jspecify.annotations.NullMarked;

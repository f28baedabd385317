/** How an account comes to its owner and back to them: one-time secrets, and the letters that carry them. */
@NullMarked
package org.appticket.domain.account;

import org.jspecify.annotations.NullMarked;

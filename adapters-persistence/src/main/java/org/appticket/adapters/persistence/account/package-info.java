/** One-time secrets and the letters that carry them, in tables. */
@NullMarked
package org.appticket.adapters.persistence.account;

import org.jspecify.annotations.NullMarked;

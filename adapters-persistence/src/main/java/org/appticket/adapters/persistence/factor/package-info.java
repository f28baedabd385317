/** Second factors, passkeys and the keys behind them, in tables. */
@NullMarked
package org.appticket.adapters.persistence.factor;

import org.jspecify.annotations.NullMarked;

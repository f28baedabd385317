/** Every driven port in memory; what they promise is checked by the contracts that the real adapters pass too. */
@NullMarked
package org.appticket.application.fake;

import org.jspecify.annotations.NullMarked;

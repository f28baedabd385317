/** Who calls by telephone, and who hears of it. */
@NullMarked
package org.appticket.domain.telephony;

import org.jspecify.annotations.NullMarked;

/** Tests of numbers and calls. */
@NullMarked
package org.appticket.domain.telephony;

import org.jspecify.annotations.NullMarked;

/** Calls by telephone, tested. */
@NullMarked
package org.appticket.application.contract.telephony;

import org.jspecify.annotations.NullMarked;

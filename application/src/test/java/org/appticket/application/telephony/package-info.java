/** Calls by telephone, tested. */
@NullMarked
package org.appticket.application.telephony;

import org.jspecify.annotations.NullMarked;

/** Calls by telephone, as a telephone system announces them. */
@NullMarked
package org.appticket.application.telephony;

import org.jspecify.annotations.NullMarked;

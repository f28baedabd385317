/** Calls by telephone, tested. */
@NullMarked
package org.appticket.application.fake.telephony;

import org.jspecify.annotations.NullMarked;

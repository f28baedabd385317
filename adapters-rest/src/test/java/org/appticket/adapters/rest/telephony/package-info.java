/** Tests of what proves who a telephone system is. */
@NullMarked
package org.appticket.adapters.rest.telephony;

import org.jspecify.annotations.NullMarked;

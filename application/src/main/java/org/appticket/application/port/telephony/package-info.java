/** The port to calls by telephone. */
@NullMarked
package org.appticket.application.port.telephony;

import org.jspecify.annotations.NullMarked;

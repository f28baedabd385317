/** Calls by telephone, announced over HTTP. */
@NullMarked
package org.appticket.bootstrap.api.telephony;

import org.jspecify.annotations.NullMarked;

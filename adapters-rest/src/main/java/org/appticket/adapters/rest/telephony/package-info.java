/** What telephone systems tell. */
@NullMarked
package org.appticket.adapters.rest.telephony;

import org.jspecify.annotations.NullMarked;

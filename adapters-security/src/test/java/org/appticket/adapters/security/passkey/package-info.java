/** What authenticators sign (W3C Web Authentication). */
@NullMarked
package org.appticket.adapters.security.passkey;

import org.jspecify.annotations.NullMarked;

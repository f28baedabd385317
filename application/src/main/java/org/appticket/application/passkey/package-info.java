/** Adding passkeys, and signing in with them. */
@NullMarked
package org.appticket.application.passkey;

import org.jspecify.annotations.NullMarked;

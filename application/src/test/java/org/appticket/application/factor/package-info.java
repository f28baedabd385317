/** Setting up second factors and passkeys, and signing in with them. */
@NullMarked
package org.appticket.application.factor;

import org.jspecify.annotations.NullMarked;

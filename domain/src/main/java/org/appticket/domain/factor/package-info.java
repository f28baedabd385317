/** What proves who somebody is besides a password: codes of an authenticator, recovery codes and passkeys. */
@NullMarked
package org.appticket.domain.factor;

import org.jspecify.annotations.NullMarked;

/** Signing in by a provider of identities: there and back again. */
@NullMarked
package org.appticket.application.provider;

import org.jspecify.annotations.NullMarked;

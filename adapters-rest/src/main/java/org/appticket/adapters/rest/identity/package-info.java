/** Signing in by a provider of identities, and who I am elsewhere. */
@NullMarked
package org.appticket.adapters.rest.identity;

import org.jspecify.annotations.NullMarked;

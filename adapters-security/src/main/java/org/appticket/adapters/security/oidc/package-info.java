/** Providers of identities that speak OpenID Connect. */
@NullMarked
package org.appticket.adapters.security.oidc;

import org.jspecify.annotations.NullMarked;

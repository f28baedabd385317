/** Signing in, sessions and API tokens. */
@NullMarked
package org.appticket.adapters.rest.access;

import org.jspecify.annotations.NullMarked;

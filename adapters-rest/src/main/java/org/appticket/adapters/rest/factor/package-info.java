/** Second factors and passkeys. */
@NullMarked
package org.appticket.adapters.rest.factor;

import org.jspecify.annotations.NullMarked;

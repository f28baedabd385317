/** Who may do what, as {@code docs/permissions.md} says it, tried on the running product. */
@NullMarked
package org.appticket.bootstrap.api.matrix;

import org.jspecify.annotations.NullMarked;

/** Messages to browsers by a running server. */
@NullMarked
package org.appticket.bootstrap.api.push;

import org.jspecify.annotations.NullMarked;

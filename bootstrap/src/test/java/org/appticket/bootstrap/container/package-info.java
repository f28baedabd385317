/** Tests inside the server. */
@NullMarked
package org.appticket.bootstrap.container;

import org.jspecify.annotations.NullMarked;

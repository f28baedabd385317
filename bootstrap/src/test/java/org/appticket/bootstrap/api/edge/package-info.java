/** The edge of the service, from outside. */
@NullMarked
package org.appticket.bootstrap.api.edge;

import org.jspecify.annotations.NullMarked;

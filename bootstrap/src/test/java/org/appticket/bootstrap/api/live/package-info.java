/** Following events over HTTP. */
@NullMarked
package org.appticket.bootstrap.api.live;

import org.jspecify.annotations.NullMarked;

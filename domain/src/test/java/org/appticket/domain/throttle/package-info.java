/** How often somebody may try to prove who they are. */
@NullMarked
package org.appticket.domain.throttle;

import org.jspecify.annotations.NullMarked;

/** Following events over ports in memory. */
@NullMarked
package org.appticket.application.live;

import org.jspecify.annotations.NullMarked;

/** Following what happens to tickets as it happens. */
@NullMarked
package org.appticket.application.live;

import org.jspecify.annotations.NullMarked;

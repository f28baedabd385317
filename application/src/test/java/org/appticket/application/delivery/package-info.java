/** How news get out, over ports in memory. */
@NullMarked
package org.appticket.application.delivery;

import org.jspecify.annotations.NullMarked;

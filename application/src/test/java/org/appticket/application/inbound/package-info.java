/** How mail comes in, over ports in memory. */
@NullMarked
package org.appticket.application.inbound;

import org.jspecify.annotations.NullMarked;

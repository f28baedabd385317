/** Mail that comes in. */
@NullMarked
package org.appticket.domain.inbound;

import org.jspecify.annotations.NullMarked;

/** Messages to browsers. */
@NullMarked
package org.appticket.adapters.notification.push;

import org.jspecify.annotations.NullMarked;

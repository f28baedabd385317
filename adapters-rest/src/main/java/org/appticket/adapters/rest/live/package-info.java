/** Events as they happen, by Server-Sent Events. */
@NullMarked
package org.appticket.adapters.rest.live;

import org.jspecify.annotations.NullMarked;

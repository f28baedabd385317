/** The channels, over ports in memory. */
@NullMarked
package org.appticket.application.channel;

import org.jspecify.annotations.NullMarked;

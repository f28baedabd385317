/** How well news go out by each channel, for administrators. */
@NullMarked
package org.appticket.application.channel;

import org.jspecify.annotations.NullMarked;

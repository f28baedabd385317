/** The order of all events in memory. */
@NullMarked
package org.appticket.application.fake.live;

import org.jspecify.annotations.NullMarked;

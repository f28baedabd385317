/** All events in the order in which they became visible. */
@NullMarked
package org.appticket.adapters.persistence.feed;

import org.jspecify.annotations.NullMarked;

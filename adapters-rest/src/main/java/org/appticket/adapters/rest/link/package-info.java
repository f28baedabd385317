/** What tickets have to do with each other, on the wire. */
@NullMarked
package org.appticket.adapters.rest.link;

import org.jspecify.annotations.NullMarked;

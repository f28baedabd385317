/** Who has a ticket before them, and what others may know of it. */
@NullMarked
package org.appticket.domain.presence;

import org.jspecify.annotations.NullMarked;

/** Who is asked to work on a ticket, who accepted, and who is accountable for it. */
@NullMarked
package org.appticket.domain.assignment;

import org.jspecify.annotations.NullMarked;

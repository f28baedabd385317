/** Who has to do with a ticket besides its requester. */
@NullMarked
package org.appticket.domain.circle;

import org.jspecify.annotations.NullMarked;

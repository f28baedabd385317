/** Working together on the wire: many tickets at once, and what requesters think of how theirs were solved. */
@NullMarked
package org.appticket.adapters.rest.together;

import org.jspecify.annotations.NullMarked;

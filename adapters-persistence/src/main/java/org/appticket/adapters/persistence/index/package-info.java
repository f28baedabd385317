/** The words of tickets, kept with the tickets. */
@NullMarked
package org.appticket.adapters.persistence.index;

import org.jspecify.annotations.NullMarked;

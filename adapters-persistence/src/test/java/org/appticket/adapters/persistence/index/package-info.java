/** The words of tickets, kept and renewed. */
@NullMarked
package org.appticket.adapters.persistence.index;

import org.jspecify.annotations.NullMarked;

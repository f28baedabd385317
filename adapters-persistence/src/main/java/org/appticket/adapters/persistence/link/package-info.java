/** Links of tickets, and the graph that they make. */
@NullMarked
package org.appticket.adapters.persistence.link;

import org.jspecify.annotations.NullMarked;

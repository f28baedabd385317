/** How a database is reached, and what is refused. */
@NullMarked
package org.appticket.adapters.persistence.connection;

import org.jspecify.annotations.NullMarked;

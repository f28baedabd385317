/** How a database is reached, recognised, prepared and kept from hanging. */
@NullMarked
package org.appticket.adapters.persistence.connection;

import org.jspecify.annotations.NullMarked;

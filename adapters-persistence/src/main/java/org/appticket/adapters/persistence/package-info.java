/** The ports of the application on JPA and SQL: H2, MySQL and MariaDB. */
@NullMarked
package org.appticket.adapters.persistence;

import org.jspecify.annotations.NullMarked;

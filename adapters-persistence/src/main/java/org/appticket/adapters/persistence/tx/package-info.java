/** Units of work: one transaction of JPA and SQL on one connection, bound to the thread. */
@NullMarked
package org.appticket.adapters.persistence.tx;

import org.jspecify.annotations.NullMarked;

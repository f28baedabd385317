/** SQL with bound parameters only, for reads and for rows that are written once. */
@NullMarked
package org.appticket.adapters.persistence.sql;

import org.jspecify.annotations.NullMarked;

/** The audit log: a table to which rows are added, and one row that says where it ends. */
@NullMarked
package org.appticket.adapters.persistence.audit;

import org.jspecify.annotations.NullMarked;

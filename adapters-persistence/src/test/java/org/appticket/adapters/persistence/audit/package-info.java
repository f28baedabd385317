/** The audit log on every kind of database, and what happens to those who spoil it. */
@NullMarked
package org.appticket.adapters.persistence.audit;

import org.jspecify.annotations.NullMarked;

/** What happened to tickets: rows that are added and read, never changed. */
@NullMarked
package org.appticket.adapters.persistence.history;

import org.jspecify.annotations.NullMarked;

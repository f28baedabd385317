/** The life of a ticket: its statuses, and what leads from one to the next. */
@NullMarked
package org.appticket.domain.lifecycle;

import org.jspecify.annotations.NullMarked;

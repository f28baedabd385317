/** What deadlines are reckoned by, in tables. */
@NullMarked
package org.appticket.adapters.persistence.sla;

import org.jspecify.annotations.NullMarked;

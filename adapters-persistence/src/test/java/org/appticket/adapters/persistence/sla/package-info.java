/** What deadlines are reckoned by, as rows have it. */
@NullMarked
package org.appticket.adapters.persistence.sla;

import org.jspecify.annotations.NullMarked;

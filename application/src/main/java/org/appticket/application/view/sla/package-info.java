/** What deadlines are reckoned from, and what is shown of them. */
@NullMarked
package org.appticket.application.view.sla;

import org.jspecify.annotations.NullMarked;

/** What is promised for tickets: which policy goes for which, and how much time it gives for what. */
@NullMarked
package org.appticket.domain.sla;

import org.jspecify.annotations.NullMarked;

/** What is promised for which tickets. */
@NullMarked
package org.appticket.adapters.rest.sla;

import org.jspecify.annotations.NullMarked;

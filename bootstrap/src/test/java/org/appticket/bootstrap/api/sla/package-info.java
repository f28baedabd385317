/** What is promised for tickets, from outside. */
@NullMarked
package org.appticket.bootstrap.api.sla;

import org.jspecify.annotations.NullMarked;

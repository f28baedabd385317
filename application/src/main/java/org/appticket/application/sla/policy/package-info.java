/** What is promised for which tickets, as those who answer for it set it. */
@NullMarked
package org.appticket.application.sla.policy;

import org.jspecify.annotations.NullMarked;

/** When tickets that wait for each other can be solved at the earliest. */
@NullMarked
package org.appticket.domain.sla.prediction;

import org.jspecify.annotations.NullMarked;

/** What the ports promise by which deadlines are reckoned. */
@NullMarked
package org.appticket.application.contract.sla;

import org.jspecify.annotations.NullMarked;

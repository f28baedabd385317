/** Contracts of the ports to how an organisation sorts its tickets. */
@NullMarked
package org.appticket.application.contract.structure;

import org.jspecify.annotations.NullMarked;

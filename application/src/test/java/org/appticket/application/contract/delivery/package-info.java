/** What every implementation of a port about deliveries keeps to, fake or real. */
@NullMarked
package org.appticket.application.contract.delivery;

import org.jspecify.annotations.NullMarked;

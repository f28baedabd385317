/** The order of all events: what the port promises. */
@NullMarked
package org.appticket.application.contract.live;

import org.jspecify.annotations.NullMarked;

/** What every request passes before it is answered. */
@NullMarked
package org.appticket.adapters.rest.gate;

import org.jspecify.annotations.NullMarked;

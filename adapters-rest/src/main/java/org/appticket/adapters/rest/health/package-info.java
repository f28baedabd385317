/** Health checks for whatever runs the service. */
@NullMarked
package org.appticket.adapters.rest.health;

import org.jspecify.annotations.NullMarked;

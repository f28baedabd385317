/** Figures about the running service, for those who watch over it. */
@NullMarked
package org.appticket.adapters.rest.metrics;

import org.jspecify.annotations.NullMarked;

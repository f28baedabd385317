/** Tickets found by their words. */
@NullMarked
package org.appticket.adapters.persistence.search;

import org.jspecify.annotations.NullMarked;

/** What a ticket says: the facts that people may edit. */
@NullMarked
package org.appticket.domain.details;

import org.jspecify.annotations.NullMarked;

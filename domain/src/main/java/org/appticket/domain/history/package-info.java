/** The history of a ticket as a chain of digests that proves itself. */
@NullMarked
package org.appticket.domain.history;

import org.jspecify.annotations.NullMarked;

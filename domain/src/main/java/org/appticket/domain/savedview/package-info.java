/** Filters of the list of tickets that people keep. */
@NullMarked
package org.appticket.domain.savedview;

import org.jspecify.annotations.NullMarked;

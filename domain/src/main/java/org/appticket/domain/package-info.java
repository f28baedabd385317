/** What every concept shares: how something is refused, and what a text may be. */
@NullMarked
package org.appticket.domain;

import org.jspecify.annotations.NullMarked;

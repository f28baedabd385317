/** Suggestions of what may be about the same. */
@NullMarked
package org.appticket.adapters.rest.search;

import org.jspecify.annotations.NullMarked;

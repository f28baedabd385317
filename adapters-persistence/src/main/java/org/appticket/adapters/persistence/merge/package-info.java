/** Merges, and what they moved. */
@NullMarked
package org.appticket.adapters.persistence.merge;

import org.jspecify.annotations.NullMarked;

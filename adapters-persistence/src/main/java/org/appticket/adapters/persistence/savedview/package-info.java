/** Saved views in a table. */
@NullMarked
package org.appticket.adapters.persistence.savedview;

import org.jspecify.annotations.NullMarked;

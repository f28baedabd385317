/** Saved views on the wire. */
@NullMarked
package org.appticket.adapters.rest.savedview;

import org.jspecify.annotations.NullMarked;

/** Tries the use cases around saved views. */
@NullMarked
package org.appticket.application.savedview;

import org.jspecify.annotations.NullMarked;

/** Everything that can be read about tickets. */
@NullMarked
package org.appticket.application.search;

import org.jspecify.annotations.NullMarked;

/** Where a command writes, and how progress is shown there. */
@NullMarked
package org.appticket.bootstrap.terminal;

import org.jspecify.annotations.NullMarked;

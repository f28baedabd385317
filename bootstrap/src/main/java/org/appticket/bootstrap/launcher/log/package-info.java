/** How log lines are written: one event per line, with secrets masked. */
@NullMarked
package org.appticket.bootstrap.launcher.log;

import org.jspecify.annotations.NullMarked;

/** The command line: one class per command. */
@NullMarked
package org.appticket.bootstrap.command;

import org.jspecify.annotations.NullMarked;

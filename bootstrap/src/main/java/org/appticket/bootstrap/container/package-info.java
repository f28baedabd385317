/** The application inside the server: what CDI is asked for, start and stop, and the door for commands. */
@NullMarked
package org.appticket.bootstrap.container;

import org.jspecify.annotations.NullMarked;

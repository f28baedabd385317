/**
 * How a command asks a running server for work on its data: over the one listener, with a secret that only those can read who can
 * read the data folder. No second socket, no second process on the same database files.
 */
@NullMarked
package org.appticket.bootstrap.control;

import org.jspecify.annotations.NullMarked;

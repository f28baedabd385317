/** What others do wrong, and servers that are killed, against the program as it is run: see {@code docs/faults.md}. */
@NullMarked
package org.appticket.bootstrap.fault;

import org.jspecify.annotations.NullMarked;

/** The application over real data. */
@NullMarked
package org.appticket.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;

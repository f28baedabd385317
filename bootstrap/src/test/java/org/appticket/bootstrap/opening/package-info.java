/** The application over real data. */
@NullMarked
package org.appticket.bootstrap.opening;

import org.jspecify.annotations.NullMarked;

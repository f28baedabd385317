/** What can stand in the way of opening the data, and how it is said. */
@NullMarked
package org.appticket.bootstrap.opening;

import org.jspecify.annotations.NullMarked;

/** What stands in the way of opening the data. */
@NullMarked
package org.appticket.bootstrap.opening;

import org.jspecify.annotations.NullMarked;

/** Makes the use cases by which news get out. */
@NullMarked
package org.appticket.bootstrap.wiring.delivery;

import org.jspecify.annotations.NullMarked;

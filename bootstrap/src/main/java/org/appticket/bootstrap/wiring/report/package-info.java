/** Makes the use cases around figures. */
@NullMarked
package org.appticket.bootstrap.wiring.report;

import org.jspecify.annotations.NullMarked;

/** The port to figures about tickets. */
@NullMarked
package org.appticket.application.port.report;

import org.jspecify.annotations.NullMarked;

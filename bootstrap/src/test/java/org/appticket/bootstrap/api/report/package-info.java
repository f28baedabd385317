/** Figures over HTTP. */
@NullMarked
package org.appticket.bootstrap.api.report;

import org.jspecify.annotations.NullMarked;

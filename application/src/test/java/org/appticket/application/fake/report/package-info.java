/** Figures in memory. */
@NullMarked
package org.appticket.application.fake.report;

import org.jspecify.annotations.NullMarked;

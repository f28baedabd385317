/** Tests of the dashboard and the reports. */
@NullMarked
package org.appticket.application.report;

import org.jspecify.annotations.NullMarked;

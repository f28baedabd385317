/** What reports and the dashboard are made of. */
@NullMarked
package org.appticket.application.view.report;

import org.jspecify.annotations.NullMarked;

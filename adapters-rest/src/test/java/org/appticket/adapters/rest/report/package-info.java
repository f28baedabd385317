/** The dashboard and the reports on the wire. */
@NullMarked
package org.appticket.adapters.rest.report;

import org.jspecify.annotations.NullMarked;

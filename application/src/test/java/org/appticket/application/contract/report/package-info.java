/** What figures are held to. */
@NullMarked
package org.appticket.application.contract.report;

import org.jspecify.annotations.NullMarked;

/** Figures about tickets. */
@NullMarked
package org.appticket.adapters.persistence.report;

import org.jspecify.annotations.NullMarked;

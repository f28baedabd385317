/** What the use cases reach the outside by: the one place that chooses adapters. */
@NullMarked
package org.appticket.bootstrap.wiring.outside;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appticket.domain.sla.clock;

import org.jspecify.annotations.NullMarked;

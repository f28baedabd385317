@NullMarked
package org.appticket.domain.sla.prediction;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appticket.domain.sla;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appticket.domain.sla.course;

import org.jspecify.annotations.NullMarked;

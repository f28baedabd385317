/** What requesters think of how their tickets were solved. */
@NullMarked
package org.appticket.domain.satisfaction;

import org.jspecify.annotations.NullMarked;

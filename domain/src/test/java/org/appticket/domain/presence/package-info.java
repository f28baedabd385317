/** Tests of what others may know of who has a ticket before them. */
@NullMarked
package org.appticket.domain.presence;

import org.jspecify.annotations.NullMarked;

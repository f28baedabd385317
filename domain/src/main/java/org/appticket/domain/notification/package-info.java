/** Who is told what about a ticket. */
@NullMarked
package org.appticket.domain.notification;

import org.jspecify.annotations.NullMarked;

/** What happened to a ticket, as flat facts. */
@NullMarked
package org.appticket.domain.event;

import org.jspecify.annotations.NullMarked;

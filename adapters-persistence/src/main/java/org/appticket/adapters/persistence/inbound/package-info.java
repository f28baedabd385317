/** Mail that came in, and how far mailboxes were read, in tables. */
@NullMarked
package org.appticket.adapters.persistence.inbound;

import org.jspecify.annotations.NullMarked;

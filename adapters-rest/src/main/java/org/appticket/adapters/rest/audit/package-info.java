/** The audit log on the wire. */
@NullMarked
package org.appticket.adapters.rest.audit;

import org.jspecify.annotations.NullMarked;

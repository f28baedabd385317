/** The contracts of the ports behind the second factor, on every database. */
@NullMarked
package org.appticket.adapters.persistence.factor;

import org.jspecify.annotations.NullMarked;

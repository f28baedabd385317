/** The contracts of the ports behind sign-in, on every database. */
@NullMarked
package org.appticket.adapters.persistence.people;

import org.jspecify.annotations.NullMarked;

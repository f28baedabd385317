/** The ports' contracts, on every database. */
@NullMarked
package org.appticket.adapters.persistence;

import org.jspecify.annotations.NullMarked;

/** Who is assigned to tickets: how it is written, and the lists of it. */
@NullMarked
package org.appticket.adapters.persistence.assignment;

import org.jspecify.annotations.NullMarked;

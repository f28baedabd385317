/** How people want to be told, and what is to go out to them, in tables. */
@NullMarked
package org.appticket.adapters.persistence.delivery;

import org.jspecify.annotations.NullMarked;

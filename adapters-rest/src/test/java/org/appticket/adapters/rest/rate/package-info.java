/** How much anybody may ask for in a time. */
@NullMarked
package org.appticket.adapters.rest.rate;

import org.jspecify.annotations.NullMarked;

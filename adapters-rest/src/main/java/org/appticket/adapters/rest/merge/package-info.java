/** One ticket of two, and two of one. */
@NullMarked
package org.appticket.adapters.rest.merge;

import org.jspecify.annotations.NullMarked;

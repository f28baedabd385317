/** Me and the other people. */
@NullMarked
package org.appticket.adapters.rest.people;

import org.jspecify.annotations.NullMarked;

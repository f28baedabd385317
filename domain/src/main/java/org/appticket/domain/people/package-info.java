/** People, what they are to the service desk, and on whose behalf something is done. */
@NullMarked
package org.appticket.domain.people;

import org.jspecify.annotations.NullMarked;

/** People, and what they sign in with. */
@NullMarked
package org.appticket.adapters.persistence.people;

import org.jspecify.annotations.NullMarked;

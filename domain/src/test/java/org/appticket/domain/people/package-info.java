/** What is expected of people and of what they say about themselves. */
@NullMarked
package org.appticket.domain.people;

import org.jspecify.annotations.NullMarked;

/** What tickets have to do with each other: who waits for whom, and which links there are. */
@NullMarked
package org.appticket.domain.dependency;

import org.jspecify.annotations.NullMarked;

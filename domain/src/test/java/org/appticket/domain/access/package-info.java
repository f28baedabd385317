/** What is expected of passwords, secrets, sessions and tokens. */
@NullMarked
package org.appticket.domain.access;

import org.jspecify.annotations.NullMarked;

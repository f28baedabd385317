/** In-memory implementations of the ports behind sign-in, over the store that all fakes share. */
@NullMarked
package org.appticket.application.fake.access;

import org.jspecify.annotations.NullMarked;

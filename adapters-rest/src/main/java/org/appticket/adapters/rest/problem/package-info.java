/** Problem documents (RFC 9457): what is said when a request fails, in the reader's language. */
@NullMarked
package org.appticket.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;

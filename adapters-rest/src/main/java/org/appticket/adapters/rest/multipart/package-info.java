/** Bodies of several parts (RFC 7578), read as they come. */
@NullMarked
package org.appticket.adapters.rest.multipart;

import org.jspecify.annotations.NullMarked;

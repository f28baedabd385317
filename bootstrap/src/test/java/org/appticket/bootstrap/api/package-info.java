/** The API of the running product, held to its contract. */
@NullMarked
package org.appticket.bootstrap.api;

import org.jspecify.annotations.NullMarked;

/** Searching, from outside. */
@NullMarked
package org.appticket.bootstrap.api.search;

import org.jspecify.annotations.NullMarked;

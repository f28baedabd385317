/** What files are, and whether they are dangerous. */
@NullMarked
package org.appticket.adapters.security.file;

import org.jspecify.annotations.NullMarked;

/** The keys of this installation in a file of their own, and what is done with them. */
@NullMarked
package org.appticket.adapters.security.key;

import org.jspecify.annotations.NullMarked;

/** The keys of an installation. */
@NullMarked
package org.appticket.adapters.security.key;

import org.jspecify.annotations.NullMarked;

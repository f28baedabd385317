/** The keys of this installation, which are kept apart from its data. */
@NullMarked
package org.appticket.application.port.key;

import org.jspecify.annotations.NullMarked;

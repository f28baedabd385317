/** What the core needs to know of how an organisation sorts its tickets. */
@NullMarked
package org.appticket.application.port.structure;

import org.jspecify.annotations.NullMarked;

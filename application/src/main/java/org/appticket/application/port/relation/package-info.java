/** The ports to what relates people to teams and tickets. */
@NullMarked
package org.appticket.application.port.relation;

import org.jspecify.annotations.NullMarked;

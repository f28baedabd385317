/** Who asks about what: the people, teams and tickets that cells of the permission matrix are tried with. */
@NullMarked
package org.appticket.bootstrap.api.matrix.stage;

import org.jspecify.annotations.NullMarked;

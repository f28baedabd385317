/** Fakes of the ports to what relates people to teams and tickets. */
@NullMarked
package org.appticket.application.fake.relation;

import org.jspecify.annotations.NullMarked;

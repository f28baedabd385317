/** What relates people to teams and tickets. */
@NullMarked
package org.appticket.adapters.persistence.relation;

import org.jspecify.annotations.NullMarked;

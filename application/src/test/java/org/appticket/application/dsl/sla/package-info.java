/** Words in which tests tell what is promised for tickets. */
@NullMarked
package org.appticket.application.dsl.sla;

import org.jspecify.annotations.NullMarked;

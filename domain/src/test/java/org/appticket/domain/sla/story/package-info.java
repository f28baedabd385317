/** The lives of tickets, told in a few words. */
@NullMarked
package org.appticket.domain.sla.story;

import org.jspecify.annotations.NullMarked;

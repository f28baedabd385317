/** Tickets are linked, and wait for each other. */
@NullMarked
package org.appticket.application.link;

import org.jspecify.annotations.NullMarked;

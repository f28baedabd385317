/** What is done with tickets and around them, on the running product. */
@NullMarked
package org.appticket.bootstrap.api.ticket;

import org.jspecify.annotations.NullMarked;

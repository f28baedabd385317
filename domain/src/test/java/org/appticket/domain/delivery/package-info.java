/** What goes out when, and with what. */
@NullMarked
package org.appticket.domain.delivery;

import org.jspecify.annotations.NullMarked;

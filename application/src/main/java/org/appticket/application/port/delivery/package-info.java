/** What the application needs to tell people outside the product. */
@NullMarked
package org.appticket.application.port.delivery;

import org.jspecify.annotations.NullMarked;

/** What the application needs to tell other systems what happens. */
@NullMarked
package org.appticket.application.port.webhook;

import org.jspecify.annotations.NullMarked;

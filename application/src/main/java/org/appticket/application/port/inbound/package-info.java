/** What the application needs to take in mail. */
@NullMarked
package org.appticket.application.port.inbound;

import org.jspecify.annotations.NullMarked;

/** What the application needs to let people act in a chat. */
@NullMarked
package org.appticket.application.port.chat;

import org.jspecify.annotations.NullMarked;

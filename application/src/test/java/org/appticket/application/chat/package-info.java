/** Acting on tickets in a chat. */
@NullMarked
package org.appticket.application.chat;

import org.jspecify.annotations.NullMarked;

/** Ports for chats, in memory. */
@NullMarked
package org.appticket.application.fake.chat;

import org.jspecify.annotations.NullMarked;

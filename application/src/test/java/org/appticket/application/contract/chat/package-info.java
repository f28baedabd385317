/** What the ports for chats keep to. */
@NullMarked
package org.appticket.application.contract.chat;

import org.jspecify.annotations.NullMarked;

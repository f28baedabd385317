/** Who people are in chats, in tables. */
@NullMarked
package org.appticket.adapters.persistence.chat;

import org.jspecify.annotations.NullMarked;

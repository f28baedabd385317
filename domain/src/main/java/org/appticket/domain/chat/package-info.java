/** Who people are in a chat in which they can act. */
@NullMarked
package org.appticket.domain.chat;

import org.jspecify.annotations.NullMarked;

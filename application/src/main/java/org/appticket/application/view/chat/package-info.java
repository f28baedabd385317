/** What people in a chat are answered. */
@NullMarked
package org.appticket.application.view.chat;

import org.jspecify.annotations.NullMarked;

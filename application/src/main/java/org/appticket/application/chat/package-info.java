/** Acting on tickets in a chat: who people are there, and what their clicks do. */
@NullMarked
package org.appticket.application.chat;

import org.jspecify.annotations.NullMarked;

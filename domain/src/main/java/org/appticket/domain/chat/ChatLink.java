package org.appticket.domain.chat;

import java.time.Instant;
import org.appticket.domain.id.PersonId;

/**
 * That somebody in a chat is somebody here, as they confirmed here (rule CHT-1 in {@code docs/rules.md}).
 *
 * @param member who they are in the chat
 * @param person who they are here
 * @param linkedAt when they confirmed it
 */
public record ChatLink(ChatMember member, PersonId person, Instant linkedAt) {}

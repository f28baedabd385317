package org.appticket.application.chat;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.chat.ChatLinks;
import org.appticket.application.port.relation.Memberships;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Person;

/**
 * What the use cases around chats work with.
 *
 * @param unitOfWork what it is done in
 * @param links who is who in a chat
 * @param people the people
 * @param memberships their rights
 * @param audit where it is written down
 * @param clock what time it is
 */
public record ChatDesk(
        UnitOfWork unitOfWork,
        ChatLinks links,
        People people,
        Memberships memberships,
        AuditLog audit,
        InstantSource clock) {

    /** How the chat is called in the audit log. */
    static final String CHAT = "SLACK";

    /**
     * Somebody in a chat who is somebody here.
     *
     * @param actor with all rights that they have now
     * @param name their name
     * @param language in which they are spoken to
     */
    record Known(Actor actor, String name, Language language) {}

    /** Nobody if nobody said who they are, or that person may not use the service desk any more. */
    Optional<Known> known(ChatMember member) {
        return links.find(member)
                .flatMap(link -> people.find(link.person()))
                .filter(Person::active)
                .flatMap(this::known);
    }

    private Optional<Known> known(Person person) {
        return memberships.listActors(Set.of(person.id())).stream()
                .findFirst()
                .map(actor -> new Known(actor, person.name(), person.profile().language()));
    }

    /** Whether the person of a link may use the service desk. */
    boolean isActive(ChatLink link) {
        return people.find(link.person()).filter(Person::active).isPresent();
    }
}

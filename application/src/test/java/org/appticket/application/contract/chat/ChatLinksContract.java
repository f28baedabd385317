package org.appticket.application.contract.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.chat.ChatLinks;
import org.appticket.domain.Duplicate;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link ChatLinks} keeps to. */
public interface ChatLinksContract extends PeopleSetting {

    /** Who is who. */
    ChatLinks chatLinks();

    private ChatMember member() {
        return new ChatMember("T1DC2JH3J", "Uab" + nextPerson());
    }

    private ChatLink linked(Person person, ChatMember member, Instant when) {
        ChatLink link = new ChatLink(member, person.id(), when);
        run(() -> chatLinks().add(link));
        return link;
    }

    @Test
    default void a_member_is_found_by_workspace_and_user_together_to_the_letter() {
        ChatLink link = linked(joined(newcomer(Role.AGENT)), member(), NOW);
        ChatMember member = link.member();
        assertEquals(Optional.of(link), chatLinks().find(member));
        for (ChatMember other : List.of(
                new ChatMember("T1DC2JH3K", member.user()),
                new ChatMember(member.workspace(), member.user() + "1"),
                new ChatMember(member.workspace(), member.user().toUpperCase(Locale.ROOT)))) {
            assertEquals(Optional.empty(), chatLinks().find(other), other::toString);
        }
    }

    @Test
    default void a_member_is_one_person_only() {
        Person one = joined(newcomer(Role.AGENT));
        Person other = joined(newcomer(Role.AGENT));
        ChatLink link = linked(one, member(), NOW);
        Duplicate refusal = assertThrows(Duplicate.class, () -> linked(other, link.member(), NOW));
        assertEquals(Map.of("field", "member"), refusal.facts());
        assertEquals(Optional.of(link), chatLinks().find(link.member()));
    }

    @Test
    default void a_person_may_be_several_members_oldest_first() {
        Person person = joined(newcomer(Role.AGENT));
        ChatLink second = linked(person, member(), NOW.plusSeconds(1));
        ChatLink first = linked(person, member(), NOW);
        linked(joined(newcomer(Role.AGENT)), member(), NOW);
        assertEquals(List.of(first, second), chatLinks().list(person.id()));
    }

    @Test
    default void only_what_is_there_is_taken_away_and_can_be_somebody_elses_then() {
        Person person = joined(newcomer(Role.AGENT));
        Person other = joined(newcomer(Role.AGENT));
        ChatLink link = linked(person, member(), NOW);
        ChatLink made = new ChatLink(link.member(), other.id(), NOW);
        assertFalse(unitOfWork().run(() -> chatLinks().remove(made)));
        assertTrue(unitOfWork().run(() -> chatLinks().remove(link)));
        assertFalse(unitOfWork().run(() -> chatLinks().remove(link)));
        linked(other, link.member(), NOW);
        assertEquals(List.of(made), chatLinks().list(other.id()));
        assertEquals(List.of(), chatLinks().list(person.id()));
    }

    @Test
    default void the_longest_numbers_are_kept() {
        Person person = joined(newcomer(Role.AGENT));
        String user = "U" + nextPerson();
        ChatMember longest = new ChatMember("T".repeat(40), user + "Z".repeat(40 - user.length()));
        ChatLink link = linked(person, longest, NOW);
        assertEquals(List.of(link), chatLinks().list(person.id()));
    }
}

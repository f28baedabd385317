package org.appticket.application.chat;

import static org.appticket.application.dsl.ServiceDesk.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.chat.ClickButton.Press;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.domain.NotFound;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.chat.ChatLink;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** CHT-1: somebody in a chat is somebody here only if that person said so, at their own session, minutes after the chat asked. */
class ChatLinkTest {
    private final ChatRoom room = new ChatRoom();
    private final PersonId agent = room.world().person(Role.AGENT);
    private final TicketId ticket = room.world().aTicket().open().id();
    private final Press take = new Press.Take(ticket, Language.EN);

    @Test
    void a_stranger_is_offered_a_link_that_says_who_they_are_in_the_chat() {
        ChatReply.Offered offered = assertInstanceOf(ChatReply.Offered.class, room.click("1", take));
        assertEquals(Language.EN, offered.language());
        assertTrue(offered.link().startsWith("https://desk.example.org/slack#"), offered::link);
        String readable = offered.link()
                .substring(offered.link().indexOf('#') + 1, offered.link().indexOf('~'));
        String text = new String(Base64.getUrlDecoder().decode(readable), StandardCharsets.UTF_8);
        assertEquals(
                List.of("T1DC2JH3J", "U2CERLKJA"), List.of(text.split("\n", -1)).subList(0, 2));
        assertTrue(text.endsWith("\nada"), text);
    }

    @Test
    void who_confirms_is_known_from_then_on_and_confirming_again_changes_nothing() {
        String offer = room.offer(take);
        ChatLink link = room.confirm(agent, offer);
        assertEquals(link, room.confirm(agent, offer));
        assertEquals(List.of(link), room.list(agent));
        assertEquals(List.of(AuditKind.CHAT_LINKED), room.audit().kinds());
        assertInstanceOf(ChatReply.Changed.class, room.click("2", take));
    }

    @Test
    void a_link_counts_for_ten_minutes() {
        String offer = room.offer(take);
        room.pass(Duration.ofMinutes(10));
        assertEquals(Optional.of(Code.INVALID), refusalOf(() -> room.confirm(agent, offer)));
        assertEquals(List.of(), room.list(agent));
    }

    @Test
    void a_link_that_was_changed_counts_for_nothing() {
        String offer = room.offer(take);
        String text = new String(
                Base64.getUrlDecoder().decode(offer.substring(0, offer.indexOf('~'))), StandardCharsets.UTF_8);
        String other = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(text.replace("U2CERLKJA", "U2CERLKJB").getBytes(StandardCharsets.UTF_8))
                + offer.substring(offer.indexOf('~'));
        for (String forged : List.of(other, "", "~", "x~y", offer.substring(0, offer.indexOf('~')), "é" + offer)) {
            assertEquals(Optional.of(Code.INVALID), refusalOf(() -> room.confirm(agent, forged)), forged);
        }
    }

    @Test
    void an_api_token_gives_nobody_a_way_in_that_outlives_it() {
        String offer = room.offer(take);
        assertEquals(
                Optional.of(Code.UNAUTHENTICATED),
                refusalOf(() -> room.confirm(room.caller(agent, Caller.Via.TOKEN), offer)));
    }

    @Test
    void nobody_takes_over_who_somebody_else_is_unless_that_person_left() {
        String offer = room.offer(take);
        PersonId other = room.world().person(Role.AGENT);
        room.confirm(agent, offer);
        assertEquals(Optional.of(Code.DUPLICATE), refusalOf(() -> room.confirm(other, offer)));
        room.dismiss(agent);
        assertInstanceOf(ChatReply.Offered.class, room.click("2", take));
        assertEquals(other, room.confirm(other, offer).person());
    }

    @Test
    void who_takes_it_back_is_a_stranger_again_and_nobody_else_can() {
        ChatLink link = room.confirm(agent, room.offer(take));
        PersonId other = room.world().person(Role.AGENT);
        assertThrows(NotFound.class, () -> room.remove(other, link.member().number()));
        room.remove(agent, link.member().number());
        assertInstanceOf(ChatReply.Offered.class, room.click("2", take));
        assertEquals(
                List.of(AuditKind.CHAT_LINKED, AuditKind.CHAT_UNLINKED),
                room.audit().kinds());
    }
}

package org.appticket.application.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.appticket.application.chat.ClickButton.Press;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.application.view.chat.ChatReply.Before;
import org.appticket.application.view.chat.ChatReply.Deed;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** CHT-2, CHT-3: what is clicked in a chat is done once, as the person who clicked, by the rules that hold everywhere. */
class ClickButtonTest {
    private final ChatRoom room = new ChatRoom();
    private final TeamId team = room.world().team();
    private final PersonId agent = room.world().join(team, room.world().person(Role.AGENT));
    private final TicketId ticket =
            room.world().aTicket().inQueueOf(team).open().id();
    private final Press take = new Press.Take(ticket, Language.EN);
    private final Press ask = new Press.Ask(ticket, Language.EN);

    private void link(PersonId person) {
        room.confirm(person, room.offer(take));
    }

    private Optional<String> lead() {
        return room.world().ports().search().find(ticket, org.appticket.domain.permission.Sight.EVERYTHING).stream()
                .flatMap(record -> record.lead().stream())
                .map(lead -> lead.id().toString())
                .findFirst();
    }

    private ChatReply.Asked asked() {
        return assertInstanceOf(
                ChatReply.Asked.class, room.click("ask-" + room.sent().size(), ask));
    }

    @Test
    void whoever_takes_a_ticket_leads_it_and_the_channel_sees_it() {
        link(agent);
        ChatReply.Changed changed = assertInstanceOf(ChatReply.Changed.class, room.click("1", take));
        assertEquals(Optional.of(agent.toString()), lead());
        assertEquals(Deed.TAKEN, changed.deed());
        assertEquals("Ada Lovelace", changed.by());
        assertEquals(Language.EN, changed.language());
        assertEquals("https://desk.example.org/tickets/" + ticket, changed.link());
        assertEquals(AuditKind.CHAT_USED, room.audit().kinds().get(1));
        assertEquals(Optional.of(agent), room.audit().entries().get(1).by());
    }

    @Test
    void a_click_that_comes_again_does_nothing_and_is_not_answered_again() {
        link(agent);
        room.click("1", take);
        int answers = room.sent().size();
        long version = room.world().get(ticket).version().value();
        room.click("1", take);
        assertEquals(answers, room.sent().size());
        assertEquals(version, room.world().get(ticket).version().value());
        assertEquals(
                1,
                room.audit().kinds().stream()
                        .filter(AuditKind.CHAT_USED::equals)
                        .count());
    }

    @Test
    void who_may_not_is_told_why_in_their_language_and_nobody_else_is() {
        link(room.world().person(Role.AGENT));
        assertEquals(new ChatReply.Said("FR NOT_PERMITTED"), room.click("1", take));
        assertEquals(new ChatReply.Said("FR NOT_PERMITTED"), room.click("2", ask));
        assertEquals(Optional.empty(), lead());
        assertEquals(List.of(AuditKind.CHAT_LINKED), room.audit().kinds());
    }

    @Test
    void who_cannot_see_a_ticket_is_told_what_they_would_be_told_of_none() {
        link(room.world().person(Role.USER));
        ChatReply hidden = room.click("1", take);
        assertEquals(hidden, room.click("2", new Press.Take(new TicketId(999_999), Language.EN)));
        assertEquals(new ChatReply.Said("FR NOT_FOUND"), hidden);
    }

    @Test
    void a_ticket_is_resolved_by_a_form_and_both_messages_are_replaced() {
        link(agent);
        ChatReply.Asked form = asked();
        assertEquals(Optional.empty(), form.before());
        room.click("2", new Press.Resolve(form.note(), "Câble remplacé."), ChatRoom.FORM);
        assertEquals(Status.RESOLVED, room.world().get(ticket).state().status());
        var two = room.sent().subList(room.sent().size() - 2, room.sent().size());
        assertEquals(ChatRoom.FORM, two.get(0).address());
        assertInstanceOf(ChatReply.Resolved.class, two.get(0).reply());
        assertEquals(ChatRoom.REPLIES, two.get(1).address());
        assertEquals(Deed.RESOLVED, ((ChatReply.Changed) two.get(1).reply()).deed());
    }

    @Test
    void what_was_written_is_kept_when_the_ticket_changed_meanwhile_and_counts_the_next_time() {
        link(agent);
        ChatReply.Asked form = asked();
        room.world().say(ticket, agent, "Encore une chose.");
        ChatReply.Asked again = assertInstanceOf(
                ChatReply.Asked.class, room.click("2", new Press.Resolve(form.note(), "Fait."), ChatRoom.FORM));
        assertEquals(Optional.of(new Before("Fait.", "FR STALE")), again.before());
        assertEquals(Status.OPEN, room.world().get(ticket).state().status());
        room.click("3", new Press.Resolve(again.note(), "Fait."), ChatRoom.FORM);
        assertEquals(Status.RESOLVED, room.world().get(ticket).state().status());
    }

    @Test
    void an_empty_answer_is_asked_for_again() {
        link(agent);
        ChatReply.Asked again = assertInstanceOf(
                ChatReply.Asked.class, room.click("2", new Press.Resolve(asked().note(), " "), ChatRoom.FORM));
        assertEquals("FR INVALID", again.before().orElseThrow().why());
    }

    @Test
    void a_form_that_was_not_given_out_here_does_nothing() {
        link(agent);
        assertEquals(new ChatReply.Said("FR INVALID"), room.click("2", new Press.Resolve("made up", "Fait.")));
        assertEquals(Status.OPEN, room.world().get(ticket).state().status());
    }

    @Test
    void a_channel_hears_no_more_of_a_ticket_that_became_confidential() {
        TicketId secret =
                room.world().aTicket().inQueueOf(team).confidential(true).open().id();
        link(agent);
        int answers = room.sent().size();
        room.click("1", new Press.Take(secret, Language.EN));
        assertEquals(answers, room.sent().size());
        assertTrue(room.audit().kinds().contains(AuditKind.CHAT_USED));
    }
}

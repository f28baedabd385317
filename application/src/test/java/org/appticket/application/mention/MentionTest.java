package org.appticket.application.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.notification.Audience;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Watching;
import org.junit.jupiter.api.Test;

class MentionTest {
    private final ServiceDesk desk = ServiceDesk.fresh();
    private final World world = desk.world();
    private final PersonId requester = world.person(Role.USER);
    private final PersonId colleague = world.person(Role.USER);
    private final PersonId agent = world.person(Role.AGENT);
    private final PersonId other = world.person("Grace Hopper", Set.of(Role.AGENT), true);
    private final PersonId gone = world.person("Gone", Set.of(Role.AGENT), false);
    private final TicketId ticket = world.aTicket().of(requester).open().id();

    @Test
    void who_works_on_tickets_mentions_whoever_can_read_it() {
        CommentRecord said = say(agent, Visibility.PUBLIC, requester, other, agent);

        assertEquals(Set.of(requester, other, agent), said.comment().mentions());
        assertEquals(
                List.of("Ada Lovelace", "Ada Lovelace", "Grace Hopper"),
                said.mentions().stream().map(PersonName::name).sorted().toList());
        assertEquals(
                requester + " " + agent + " " + other,
                world.eventsOf(ticket).get(1).changes().stream()
                        .filter(change -> change.field() == Field.MENTIONS)
                        .findFirst()
                        .flatMap(change -> change.to())
                        .flatMap(value -> value.text())
                        .orElseThrow());
    }

    @Test
    void nobody_gets_to_see_anything_by_being_mentioned() {
        assertEquals(List.of("mentions/1 CANNOT_READ"), refusal(agent, Visibility.PUBLIC, requester, colleague));
        assertEquals(List.of("mentions/0 CANNOT_READ"), refusal(agent, Visibility.INTERNAL, requester, other));
        assertEquals(
                List.of("mentions/0 UNKNOWN_REFERENCE", "mentions/2 UNKNOWN_REFERENCE"),
                refusal(agent, Visibility.PUBLIC, gone, other, new PersonId(999_999)));
        assertEquals(1, world.eventsOf(ticket).size(), "what is refused is not said");

        invite(colleague);
        assertEquals(
                Set.of(colleague),
                say(agent, Visibility.PUBLIC, colleague).comment().mentions());
        assertEquals(List.of("mentions/0 CANNOT_READ"), refusal(agent, Visibility.INTERNAL, colleague));
    }

    @Test
    void a_requester_mentions_those_who_take_part_and_learns_of_nobody_else() {
        List<String> nobody = List.of("mentions/0 UNKNOWN_REFERENCE");
        assertEquals(nobody, refusal(requester, Visibility.PUBLIC, other));
        assertEquals(nobody, refusal(requester, Visibility.PUBLIC, colleague));
        assertEquals(nobody, refusal(requester, Visibility.PUBLIC, new PersonId(999_999)));

        invite(colleague);
        world.decide(ticket, (known, now) -> known.take(new Step.Start(), Obstacles.NONE, Author.of(other), now));
        assertEquals(
                Set.of(colleague, other),
                say(requester, Visibility.PUBLIC, colleague, other).comment().mentions());
        assertEquals(
                Set.of(requester, other),
                say(colleague, Visibility.PUBLIC, requester, other).comment().mentions());
    }

    @Test
    void a_reply_to_a_closed_ticket_mentions_those_who_took_part_in_it() {
        world.decide(ticket, (known, now) -> known.take(new Step.Start(), Obstacles.NONE, Author.of(other), now));
        invite(colleague);
        world.decide(
                ticket, (known, now) -> known.take(new Step.Resolve("Done."), Obstacles.NONE, Author.of(other), now));
        world.decide(
                ticket,
                (known, now) -> known.take(
                        new Step.Close(Outcome.SOLVED, Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        assertEquals(
                Set.of(other),
                say(requester, Visibility.PUBLIC, other).comment().mentions());
        assertEquals(
                List.of("mentions/0 UNKNOWN_REFERENCE"),
                refusal(requester, Visibility.PUBLIC, colleague),
                "they do not see the follow-up");
    }

    @Test
    void somebody_who_is_named_twice_is_mentioned_and_told_once() {
        Comment twice = say(agent, Visibility.PUBLIC, other, other).comment();

        assertEquals(Set.of(other), twice.mentions());
        Audience audience = new Audience(
                world.ports().memberships()::listActors, world.ports().teams()::listManagers);
        assertEquals(
                List.of(requester + " COMMENTED", other + " MENTIONED"),
                audience.of(new Conversation(world.get(ticket)).say(twice, Obstacles.NONE)).stream()
                        .map(notice -> notice.to() + " " + notice.kind())
                        .toList());
    }

    @Test
    void a_comment_mentions_twenty_people_at_most() {
        PersonId[] many = IntStream.range(0, 21)
                .mapToObj(index -> world.person(Role.AGENT))
                .toArray(PersonId[]::new);

        assertEquals(List.of("mentions TOO_LONG"), refusal(agent, Visibility.PUBLIC, many));
    }

    private CommentRecord say(PersonId author, Visibility visibility, PersonId... mentions) {
        return desk.say(ticket, actor(author), visibility, "Look here.", List.of(mentions));
    }

    private List<String> refusal(PersonId author, Visibility visibility, PersonId... mentions) {
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> say(author, visibility, mentions));
        return refusal.violations().stream()
                .map(violation -> violation.field() + " " + violation.problem())
                .toList();
    }

    private Actor actor(PersonId person) {
        return world.actor(person);
    }

    private void invite(PersonId person) {
        world.decide(ticket, (known, now) -> new Watching(known).add(person, Author.of(agent), now));
    }
}

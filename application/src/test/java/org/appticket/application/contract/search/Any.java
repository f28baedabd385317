package org.appticket.application.contract.search;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.appticket.application.dsl.TicketDraft;
import org.appticket.application.dsl.Wanted;
import org.appticket.application.dsl.World;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Ticket;

/** Anything at all, out of a small choice. */
final class Any {
    private final Random random;
    final Shelf shelf;
    private final List<PersonId> leads;
    private final List<TeamId> teams;
    private final List<CategoryId> categories = List.of(new CategoryId(1), new CategoryId(2), new CategoryId(5));
    private final List<String> words = List.of("red", "green", "blue");
    private final Instant begin;

    Any(World world, Random random) {
        this.random = random;
        this.shelf = Shelf.in(world);
        this.leads = List.of(world.person(Role.AGENT), world.person(Role.AGENT));
        this.teams = List.of(world.team(), world.team());
        this.begin = world.now();
    }

    static Any in(World world, Random random) {
        return new Any(world, random);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <E> E one(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean now() {
        return random.nextInt(3) == 0;
    }

    private Instant moment() {
        return begin.plusSeconds(random.nextInt(100));
    }

    Ticket ticket() {
        TicketDraft draft = shelf.aTicket()
                .of(one(TicketType.values()))
                .about(one(categories))
                .pressing(one(Priority.values()))
                .reportedBy(one(Channel.values()))
                .confidential(random.nextBoolean())
                .at(moment());
        words.stream().filter(word -> random.nextBoolean()).forEach(draft::tagged);
        if (random.nextBoolean()) {
            draft.inQueueOf(one(teams));
        }
        if (random.nextBoolean()) {
            draft.ledBy(one(leads));
        }
        if (now()) {
            draft.asking(one(leads));
        }
        if (now()) {
            draft.asking(one(teams));
        }
        return draft.in(one(Status.values()));
    }

    Wanted filter() {
        Wanted wanted = Wanted.tickets();
        List<Runnable> parts = List.of(
                () -> wanted.in(Status.OPEN, one(new Status[] {Status.WAITING, Status.CLOSED})),
                () -> wanted.of(one(TicketType.values())),
                () -> wanted.pressing(Priority.LOW, one(new Priority[] {Priority.HIGH, Priority.CRITICAL})),
                () -> wanted.about(one(categories)),
                () -> wanted.inQueueOf(one(teams)),
                wanted::inNobodysQueue,
                () -> wanted.ledBy(one(leads)),
                wanted::withoutLead,
                () -> wanted.assignedTo(leads.get(0), leads.get(1)),
                () -> wanted.assignedTo(one(leads)),
                wanted::assignedToNobody,
                () -> wanted.tagged(words.get(0), one(new String[] {"green", "blue"})),
                () -> wanted.reportedBy(Channel.WEB, Channel.API, Channel.EMAIL),
                () -> wanted.confidential(random.nextBoolean()),
                () -> wanted.createdFrom(moment()),
                () -> wanted.updatedBefore(moment().plusSeconds(50)));
        parts.stream().filter(part -> now()).forEach(Runnable::run);
        return wanted;
    }
}

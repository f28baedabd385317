package org.appticket.domain.sla.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.appticket.domain.Refusal;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/** A life at random, in whole minutes, and what the ticket was after each thing that happened. */
public final class Life {
    private static final List<PersonId> STAFF = List.of(Story.ADA, Story.BOB, Story.CY);

    private final Random random;
    private final Story story;
    private final List<Moment> moments = new ArrayList<>();

    /**
     * What the ticket was after something that happened.
     *
     * @param queued whether it came into another queue by it
     * @param turned whether other rules may go since then
     */
    public record Moment(Instant at, Ticket ticket, boolean spoken, boolean answered, boolean queued, boolean turned) {

        public boolean isLive() {
            return !ticket.status().isSettled();
        }

        public boolean isMerged() {
            return ticket.state().merged().isPresent();
        }

        public boolean isResolved() {
            return ticket.state().givenResolution().isPresent();
        }

        public Optional<WaitingFor> waitingFor() {
            return ticket.state().waiting().map(TicketState.Waiting::waitingFor);
        }

        public boolean isLed() {
            return ticket.circle()
                    .assignments()
                    .lead()
                    .filter(lead -> lead.state() != AssignmentState.ASKED)
                    .isPresent();
        }

        public boolean requesterLeads() {
            return ticket.lead().equals(Optional.of(ticket.details().requester()));
        }

        public boolean wantsAnswer() {
            return spoken && !answered && !requesterLeads();
        }
    }

    private Life(Random random) {
        this.random = random;
        PersonId by = random.nextInt(3) == 0 ? Story.ADA : Story.ASKER;
        story = Story.opened("2026-03-27T08:00:00Z", by, team());
        Ticket opened = story.ticket();
        boolean spoken = by.equals(Story.ASKER);
        moments.add(new Moment(
                story.now(), opened, spoken, false, opened.details().team().isPresent(), false));
    }

    public static Life of(Random random, int events) {
        Life life = new Life(random);
        for (int event = 0; event < events; event++) {
            life.goOn();
        }
        return life;
    }

    private void goOn() {
        int minutes = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 90 : 900);
        Moment before = moments.get(moments.size() - 1);
        story.at(story.now().plus(Duration.ofMinutes(minutes)));
        Optional<PersonId> speaker = Optional.empty();
        try {
            speaker = happen(random.nextInt(20));
        } catch (Refusal refused) {
            return;
        }
        moments.add(after(before, speaker));
    }

    private Moment after(Moment before, Optional<PersonId> speaker) {
        Ticket was = before.ticket();
        Ticket is = story.ticket();
        boolean asks = speaker.filter(was.details().requester()::equals).isPresent() && !before.requesterLeads();
        boolean responds = speaker.filter(one -> !one.equals(Story.ASKER))
                        .filter(one -> !one.equals(was.details().requester()))
                        .isPresent()
                && before.isLive();
        boolean resolved = is.status() == Status.RESOLVED && before.isLive();
        return new Moment(
                story.now(),
                is,
                before.spoken() || asks,
                before.answered() || (before.wantsAnswer() && (responds || resolved)),
                !was.details().team().equals(is.details().team()),
                !was.details().team().equals(is.details().team())
                        || !was.details().prioritisation().equals(is.details().prioritisation()));
    }

    /** Who says something in public by it. */
    private Optional<PersonId> happen(int what) {
        PersonId somebody = one(STAFF);
        switch (what) {
            case 0 -> story.start(somebody);
            case 1, 2, 3 -> story.waits(one(List.of(WaitingFor.values())));
            case 4, 5 -> story.resumes();
            case 6 -> story.resolved();
            case 7 -> story.reopened();
            case 8 -> story.takes(somebody);
            case 9 -> story.asks(somebody, random.nextBoolean() ? AssignmentRole.LEAD : AssignmentRole.CONTRIBUTOR);
            case 10 -> answer(somebody);
            case 11 -> story.handedOver(random.nextBoolean() ? Optional.of(somebody) : Optional.empty());
            case 12 -> story.priority(one(List.of(Priority.values())));
            case 13 -> story.queue(team());
            case 14 -> story.requester(random.nextBoolean() ? Story.ASKER : somebody);
            case 15 -> mergeOrNot();
            case 16 -> end();
            case 17 -> story.says(somebody, Visibility.INTERNAL);
            case 18 -> {
                story.says(somebody);
                return Optional.of(somebody);
            }
            default -> {
                story.says(Story.ASKER);
                return Optional.of(Story.ASKER);
            }
        }
        return Optional.empty();
    }

    private void answer(PersonId somebody) {
        boolean known = story.ticket().standing().assigned().people().contains(somebody);
        if (known) {
            switch (random.nextInt(3)) {
                case 0 -> story.accepts(somebody);
                case 1 -> story.declines(somebody);
                default -> story.goes(somebody);
            }
        }
    }

    private void mergeOrNot() {
        if (story.ticket().state().merged().isPresent()) {
            story.unmerged();
        } else if (story.ticket().status() != Status.CLOSED) {
            story.merged();
        }
    }

    /** Seldom, for nothing happens after it. */
    private void end() {
        if (random.nextInt(6) == 0) {
            if (story.ticket().status() == Status.RESOLVED) {
                story.closed();
            } else {
                story.cancelled(Outcome.CANCELLED);
            }
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Optional<TeamId> team() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.of(Story.NETWORK);
            case 1 -> Optional.of(Story.HARDWARE);
            default -> Optional.empty();
        };
    }

    public Story story() {
        return story;
    }

    public List<Moment> moments() {
        return List.copyOf(moments);
    }
}

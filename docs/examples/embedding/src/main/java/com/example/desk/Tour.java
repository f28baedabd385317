package com.example.desk;

import static com.example.desk.Office.at;
import static com.example.desk.Page.text;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.appticket.domain.Refusal;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Author;
import org.appticket.domain.sla.SlaChoice;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.TicketTraits;
import org.appticket.domain.sla.clock.Alarm;
import org.appticket.domain.sla.clock.Rules;
import org.appticket.domain.sla.clock.SlaClock;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.sla.prediction.Effort;
import org.appticket.domain.sla.prediction.Forecast;
import org.appticket.domain.sla.prediction.Prediction;
import org.appticket.domain.ticket.Alarming;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.TicketState.Waiting;

/** Deadlines and the life of a ticket, by the domain's jar and Java alone; docs/embedding.md tells what is what. */
public final class Tour {

    private final BusinessCalendar office = Office.days();
    private final Page page;

    private Tour(Page page) {
        this.page = page;
    }

    /**
     * Prints the tour.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Tour tour = new Tour(new Page(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        tour.reckon();
        tour.changeTheClocks();
        Rules rules = tour.choose();
        Kept working = tour.alarm(tour.work(), rules, at("2026-05-18T15:05"));
        Kept overdue = tour.alarm(working, rules, at("2026-05-19T09:30"));
        tour.explain(overdue.step(new Step.Resolve("Replaced the cable."), at("2026-05-19T10:00")), rules);
        tour.predict();
        tour.beRefused();
    }

    private void reckon() {
        Instant start = at("2026-05-13T15:30");
        page.title("Business time from " + text(start));
        page.tell("plus 4 hours", text(office.plus(start, Duration.ofHours(4))));
        page.tell("plus 2 working days", text(office.plusWorkingDays(start, 2)));
        page.tell("up to Mon 18 May 14:00", text(office.between(start, at("2026-05-18T14:00"))));
        page.tell("open after Ascension", text(office.nextOpen(at("2026-05-14T00:00"))));
    }

    private void changeTheClocks() {
        BusinessCalendar nights = Office.nights();
        page.title("A night shift from 22:00 to 06:00");
        page.tell("from 28 March", text(nights.between(at("2026-03-28T22:00"), at("2026-03-29T06:00"))));
        page.tell("from 24 October", text(nights.between(at("2026-10-24T22:00"), at("2026-10-25T06:00"))));
    }

    private Rules choose() {
        TicketTraits ticket =
                new TicketTraits(Optional.empty(), TicketType.INCIDENT, List.of(Kept.SCREENS), Priority.NORMAL);
        SlaChoice choice = Office.policies().choose(ticket).orElseThrow();
        page.title("What goes for an incident");
        page.tell(choice.policy().name(), "by " + choice.matched());
        choice.others().forEach(other -> page.tell("not " + other.policy().name(), other.because()));
        return new Rules(choice.policy(), office, Optional.of(office));
    }

    private Kept work() {
        page.title("The life of a ticket");
        Kept opened = Kept.opened(42, at("2026-05-13T15:30"));
        Kept started = opened.step(new Step.Start(), at("2026-05-13T16:00"));
        Kept answered = started.said(Kept.BOB, "Which lamp blinks?", at("2026-05-13T16:30"));
        Waiting forAlice = new Waiting(WaitingFor.REQUESTER, Optional.empty());
        Kept waiting = answered.step(new Step.Wait(forAlice, Optional.empty()), at("2026-05-13T16:30"));
        page.tell("Bob asks back", waiting.ticket());
        Kept resumed = waiting.said(Kept.ALICE, "The red one.", at("2026-05-14T11:00"));
        page.tell("Alice replies", resumed.ticket());
        return resumed;
    }

    private Kept alarm(Kept begun, Rules rules, Instant now) {
        Kept kept = begun;
        SlaClock clock = SlaClock.of(kept.course(), rules);
        page.title("Its clock on " + text(now));
        page.tell(clock.read(Target.RESOLUTION, now));
        for (Alarm alarm : clock.alarms(now).due()) {
            page.tell(alarm.isBreach() ? "escalation" : "warning", alarm.point() + " %, due " + text(alarm.at()));
            alarm.late(now).ifPresent(late -> page.tell("raised too late by", text(late)));
            kept = kept.after(new Alarming(kept.ticket()).raise(alarm, now));
        }
        SlaClock told = SlaClock.of(kept.course(), rules);
        page.tell("next alarm", told.alarms(now).next().map(Page::text).orElse("none"));
        return kept;
    }

    private void explain(Kept resolved, Rules rules) {
        Instant now = resolved.ticket().updatedAt();
        SlaClock clock = SlaClock.of(resolved.course(), rules);
        page.title("Its clocks on " + text(now) + ", " + resolved.ticket().status());
        clock.read(now).values().forEach(page::tell);
        page.title("Why RESOLUTION shows that");
        clock.segments(Target.RESOLUTION, now).forEach(page::tell);
        String stored = resolved.course().toString();
        page.title("What the clocks have to know of its " + resolved.course().events() + " events");
        page.title("  " + stored);
        page.tell("the same, read again", Course.parse(stored).equals(resolved.course()));
    }

    private void predict() {
        TicketId one = new TicketId(1);
        TicketId two = new TicketId(2);
        TicketId three = new TicketId(3);
        Optional<Instant> promised = Optional.of(at("2026-05-20T10:00"));
        Map<TicketId, Effort> efforts = Map.of(
                one, new Effort(office, Duration.ofHours(2), Optional.empty(), promised),
                two, new Effort(Office.aroundTheClock(), Duration.ofHours(4), Optional.empty(), Optional.empty()),
                three, new Effort(office, Duration.ofHours(6), Optional.empty(), Optional.empty()));
        Instant now = at("2026-05-19T10:00");
        Prediction prediction = Prediction.of(efforts, List.of(new Wait(one, two), new Wait(two, three)), now);
        page.title("Ticket 1 waits for 2, which waits for 3; " + text(now));
        for (TicketId ticket : List.of(one, two, three)) {
            Forecast forecast = prediction.forecast(ticket).orElseThrow();
            String late = forecast.breachInevitable() ? ", too late" : "";
            page.tell("ticket " + ticket, text(forecast.earliest()) + late + ", because of " + forecast.path());
        }
    }

    private void beRefused() {
        Set<TicketId> blockers = Set.of(new TicketId(2));
        Obstacles obstacles = new Obstacles(new TreeSet<>(blockers), Optional.empty(), blockers);
        Kept blocked = Kept.opened(1, at("2026-05-19T09:00"));
        Step resolve = new Step.Resolve("Done.");
        page.title("Resolving ticket 1 all the same");
        try {
            blocked.ticket().take(resolve, obstacles, Author.of(Kept.BOB), at("2026-05-19T10:00"));
        } catch (Refusal refusal) {
            page.tell("refused", refusal.code());
            refusal.facts().forEach(page::tell);
        }
    }
}

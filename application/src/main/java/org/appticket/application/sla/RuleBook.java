package org.appticket.application.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.appticket.application.port.Categories;
import org.appticket.application.port.Teams;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.Policies;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.application.view.sla.Ruling;
import org.appticket.application.view.sla.Subject;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.SlaChoice;
import org.appticket.domain.sla.SlaPolicies;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.TicketTraits;
import org.appticket.domain.sla.clock.Rules;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Lineage;
import org.appticket.domain.structure.Team;

/**
 * By what the clocks of tickets go (rule SLA-2 in {@code docs/rules.md}). What holds now is remembered until the epoch changes, what held in
 * a version for as long as there is room: a version never changes. Safe for threads.
 *
 * @param policies the policies
 * @param calendars the calendars
 * @param structure what tickets are about, and whose queues there are
 * @param epochs when something of it changed
 * @param closeAfter after how many working days what is resolved closes by itself
 * @param memory what was read before
 */
public record RuleBook(
        Policies policies, Calendars calendars, Structure structure, SlaEpochs epochs, int closeAfter, Memory memory) {

    /** So many rules in a version are remembered; beyond, all are forgotten and read again. */
    private static final int MOST_REMEMBERED = 1_000;

    /**
     * What of the structure decides about rules.
     *
     * @param categories the tree of categories
     * @param teams which calendars teams have
     */
    public record Structure(Categories categories, Teams teams) {}

    /** What was read before. */
    public static final class Memory {
        private final Map<Epoch, Page> pages = new ConcurrentHashMap<>();
        private final Map<Governing, Rules> versions = new ConcurrentHashMap<>();

        /** Nothing yet. */
        public Memory() {
            // there is nothing to be kept yet
        }

        private Page turn(Page page) {
            pages.clear();
            pages.put(page.epoch(), page);
            return page;
        }

        private Rules of(Governing governing, Supplier<Rules> reading) {
            return Optional.ofNullable(versions.get(governing)).orElseGet(() -> remember(governing, reading.get()));
        }

        private Rules remember(Governing governing, Rules rules) {
            if (versions.size() >= MOST_REMEMBERED) {
                versions.clear();
            }
            versions.put(governing, rules);
            return rules;
        }
    }

    /**
     * What holds now.
     *
     * @return what is the same until the next epoch
     */
    public Page current() {
        Epoch epoch = epochs.current();
        return Optional.ofNullable(memory.pages.get(epoch))
                .orElseGet(() -> memory.turn(new Page(epoch, policies.all())));
    }

    /**
     * What held in some versions.
     *
     * @param governing which
     * @return what they said
     */
    public Rules of(Governing governing) {
        return memory.of(governing, () -> read(governing));
    }

    /**
     * When a ticket closes by itself.
     *
     * @param governing by what its clocks go; without, the days of the default calendar count
     * @param resolvedAt when a resolution was given
     * @return so many working days later
     */
    Instant closing(Optional<Governing> governing, Instant resolvedAt) {
        BusinessCalendar hours = governing.map(by -> of(by).calendar()).orElseGet(() -> hours(Calendars.DEFAULT));
        return hours.plusWorkingDays(resolvedAt, closeAfter);
    }

    private Rules read(Governing governing) {
        SlaPolicy policy =
                policies.find(governing.policy(), governing.policyVersion()).orElseThrow();
        NamedCalendar calendar = calendars
                .find(governing.calendar(), governing.calendarVersion())
                .orElseThrow();
        return new Rules(policy, calendar.hours(), policy.alarmHours().map(this::hours));
    }

    private BusinessCalendar hours(CalendarId calendar) {
        return calendars.find(calendar).orElseThrow().hours();
    }

    /** What holds in an epoch. */
    public final class Page {
        private final Epoch epoch;
        private final SlaPolicies all;
        private final Map<CalendarId, NamedCalendar> known = new ConcurrentHashMap<>();
        private final Map<CategoryId, List<CategoryId>> lineages = new ConcurrentHashMap<>();
        private final Map<TeamId, Optional<CalendarId>> calendarsOfTeams = new ConcurrentHashMap<>();

        private Page(Epoch epoch, List<SlaPolicy> all) {
            this.epoch = epoch;
            this.all = new SlaPolicies(all);
        }

        /**
         * Which epoch.
         *
         * @return the one in which it was read
         */
        public Epoch epoch() {
            return epoch;
        }

        /**
         * Which policy is for a ticket, and why.
         *
         * @param ticket what of the ticket decides
         * @return nothing if none is
         */
        public Optional<SlaChoice> choose(Subject ticket) {
            return all.choose(new TicketTraits(
                    ticket.team(),
                    ticket.type(),
                    lineages.computeIfAbsent(ticket.category(), this::lineage),
                    ticket.priority()));
        }

        /**
         * What would hold if a policy were another one.
         *
         * @param policy as it would be, in the place of the one of its number
         * @return everything else as it is
         */
        public Page supposing(SlaPolicy policy) {
            List<SlaPolicy> others = new ArrayList<>(all.all());
            others.removeIf(other -> other.id().equals(policy.id()));
            others.add(policy);
            return new Page(epoch, others);
        }

        /**
         * What would hold if a calendar were another one.
         *
         * @param calendar as it would be, in the place of the one of its number
         * @return everything else as it is
         */
        public Page supposing(NamedCalendar calendar) {
            Page page = new Page(epoch, all.all());
            page.known.put(calendar.id(), calendar);
            return page;
        }

        /**
         * By what the clocks of a ticket go.
         *
         * @param ticket what of the ticket decides
         * @return nothing if no policy is for it
         */
        public Optional<Ruling> ruling(Subject ticket) {
            return choose(ticket).map(choice -> ruling(choice.policy(), ticket));
        }

        private Ruling ruling(SlaPolicy policy, Subject ticket) {
            NamedCalendar calendar = calendar(calendarOf(policy, ticket));
            Governing governing = new Governing(policy.id(), policy.version(), calendar.id(), calendar.version());
            Rules rules = new Rules(
                    policy,
                    calendar.hours(),
                    policy.alarmHours().map(hours -> calendar(hours).hours()));
            return new Ruling(governing, rules);
        }

        /** A policy that names the team has the calendar meant for it; else the team's own goes first (rule SLA-2). */
        private CalendarId calendarOf(SlaPolicy policy, Subject ticket) {
            return policy.match().team().isPresent()
                    ? policy.calendar()
                    : ticket.team().flatMap(this::calendarOfTeam).orElse(policy.calendar());
        }

        private Optional<CalendarId> calendarOfTeam(TeamId team) {
            return calendarsOfTeams.computeIfAbsent(
                    team, id -> structure.teams().find(id).flatMap(Team::calendar));
        }

        private NamedCalendar calendar(CalendarId id) {
            return known.computeIfAbsent(id, any -> calendars.find(any).orElseThrow());
        }

        private List<CategoryId> lineage(CategoryId category) {
            List<CategoryId> lineage = new ArrayList<>();
            Optional<CategoryId> next = Optional.of(category);
            while (next.isPresent() && lineage.size() <= Lineage.MOST_LEVELS) {
                lineage.add(next.get());
                next = structure.categories().find(next.get()).flatMap(Category::parent);
            }
            return lineage;
        }
    }
}

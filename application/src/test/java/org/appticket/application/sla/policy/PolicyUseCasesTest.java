package org.appticket.application.sla.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.dsl.sla.PolicyDrafts;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Policies;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.SlaPolicyPatch;
import org.appticket.domain.sla.SlaPolicyPatch.MatchPatch;
import org.appticket.domain.sla.Target;
import org.appticket.domain.structure.TeamPatch;
import org.junit.jupiter.api.Test;

class PolicyUseCasesTest {
    private static final PolicyId CRITICAL = new PolicyId(1);

    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final InMemoryAuditLog audit = new InMemoryAuditLog(store, InstantSource.system());
    private final PolicyDesk desk = new PolicyDesk(
            store,
            ports.sla().policies(),
            ports.sla().calendars(),
            ports.references(),
            ports.sla().epochs(),
            audit);
    private final World world = World.in(ports);
    private final PolicyDrafts drafts = new PolicyDrafts(world);
    private final Actor manager = world.actor(Role.MANAGER);

    @Test
    void whoever_manages_adds_changes_and_removes_policies_and_each_time_deadlines_are_reckoned_again() {
        SlaPolicy draft = drafts.everything();
        Epoch first = ports.sla().epochs().current();

        SlaPolicy added = add(manager, draft);
        assertEquals(new Version(1), added.version());
        assertEquals(draft.match(), added.match());
        assertEquals(Optional.of(added), ports.sla().policies().find(added.id()));
        SlaPolicy changed = change(world.actor(Role.ADMIN), added.id(), named("Autre"));
        assertEquals(new Version(2), changed.version());
        assertEquals("Autre", changed.name());
        remove(manager, added.id(), Optional.of(new Version(2)));

        assertEquals(Optional.empty(), ports.sla().policies().find(added.id()));
        assertEquals(Optional.of(added), ports.sla().policies().find(added.id(), new Version(1)));
        assertEquals(
                List.of(AuditKind.SLA_POLICY_ADDED, AuditKind.SLA_POLICY_CHANGED, AuditKind.SLA_POLICY_REMOVED),
                audit.kinds());
        assertEquals(first.next().next().next(), ports.sla().epochs().current());
    }

    @Test
    void who_works_on_tickets_or_administers_reads_and_nobody_else_does() {
        for (Role role : List.of(Role.AGENT, Role.MANAGER, Role.ADMIN)) {
            Actor reader = world.actor(role);
            assertEquals(CRITICAL, show(reader, CRITICAL).id());
            assertEquals(
                    4,
                    new ListPolicies(ports.sla().policies())
                            .handle(new ListPolicies.Query(reader, PageRequest.FIRST))
                            .items()
                            .size());
        }
        Actor user = world.actor(Role.USER);
        Actor agent = world.actor(Role.AGENT);

        assertEquals(Code.NOT_FOUND, refused(() -> show(agent, new PolicyId(99))));
        List<Runnable> refused = List.of(
                () -> show(user, CRITICAL),
                () -> new ListPolicies(ports.sla().policies()).handle(new ListPolicies.Query(user, PageRequest.FIRST)),
                () -> add(user, drafts.everything()),
                () -> add(agent, drafts.everything()),
                () -> change(agent, CRITICAL, named("Autre")),
                () -> remove(agent, CRITICAL, Optional.empty()));
        refused.forEach(attempt -> assertEquals(Code.NOT_PERMITTED, refused(attempt)));
        assertEquals(List.of(), audit.kinds());
    }

    @Test
    void everything_that_a_policy_refers_to_and_that_is_not_there_is_named_at_once() {
        SlaPolicy draft = drafts.everything();
        SlaMatch nowhere = new SlaMatch(
                Optional.of(new TeamId(999)), Optional.empty(), Optional.of(new CategoryId(999)), Optional.empty());
        SlaPolicy lost = new SlaPolicy(
                draft.id(),
                draft.version(),
                draft.name(),
                nowhere,
                new CalendarId(998),
                draft.targets(),
                draft.alarms(),
                true,
                Optional.of(new CalendarId(999)));
        Epoch before = ports.sla().epochs().current();

        List<String> expected = List.of("match/team", "match/category", "calendar", "alarmHours");
        assertEquals(expected, unknown(() -> add(manager, lost)));
        MatchPatch match = new MatchPatch(
                Optional.of(nowhere.team()), Optional.empty(), Optional.of(nowhere.category()), Optional.empty());
        SlaPolicyPatch patch = new SlaPolicyPatch(
                Optional.empty(),
                match,
                Optional.of(lost.calendar()),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(lost.alarmHours()));
        assertEquals(expected, unknown(() -> change(manager, CRITICAL, patch)));
        assertEquals(before, ports.sla().epochs().current());
        assertEquals(List.of(), audit.kinds());
    }

    @Test
    void a_team_that_is_retired_may_stay_but_not_come() {
        SlaPolicy policy = add(manager, drafts.named("Of a team"));
        TeamId team = policy.match().team().orElseThrow();
        store.run(() -> ports.teams()
                .save(new TeamPatch(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(false))
                        .appliedTo(ports.teams().get(team))));

        assertEquals(
                new Version(2), change(manager, policy.id(), named("Still")).version());
        assertEquals(
                List.of("match/team"),
                unknown(() -> change(
                        manager,
                        CRITICAL,
                        matching(new MatchPatch(
                                Optional.of(Optional.of(team)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))));
    }

    @Test
    void a_policy_for_the_same_tickets_as_another_one_is_refused_and_the_other_one_named() {
        SlaPolicy policy = add(manager, drafts.named("One"));
        SlaPolicy same = PolicyDrafts.matching(drafts.named("Same"), policy.match());
        Map<String, Object> facts =
                Map.of("field", "match", "existing", policy.id().value());

        assertEquals(
                facts, assertThrows(Duplicate.class, () -> add(manager, same)).facts());
        SlaPolicy other = add(manager, drafts.named("Other"));
        MatchPatch towards = new MatchPatch(
                Optional.of(policy.match().team()), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(
                facts,
                assertThrows(Duplicate.class, () -> change(manager, other.id(), matching(towards)))
                        .facts());
        MatchPatch narrower = new MatchPatch(
                Optional.of(policy.match().team()),
                Optional.of(Optional.of(TicketType.INCIDENT)),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                new Version(2), change(manager, other.id(), matching(narrower)).version());
    }

    @Test
    void what_changes_nothing_is_not_saved_and_what_was_seen_in_another_version_is_not_touched() {
        assertEquals(
                new Version(1),
                change(manager, CRITICAL, named("Priorité critique")).version());
        assertEquals(List.of(), audit.kinds());
        remove(manager, new PolicyId(4), Optional.empty());

        Optional<Version> later = Optional.of(new Version(2));
        assertEquals(
                Code.STALE,
                refused(() -> new ChangePolicy(desk)
                        .handle(new ChangePolicy.Command(manager, CRITICAL, later, named("Autre")))));
        assertEquals(Code.STALE, refused(() -> remove(manager, CRITICAL, later)));
        assertEquals(Code.NOT_FOUND, refused(() -> change(manager, new PolicyId(4), named("Autre"))));
        assertEquals(Code.NOT_FOUND, refused(() -> remove(manager, new PolicyId(4), Optional.empty())));
        assertEquals(List.of(AuditKind.SLA_POLICY_REMOVED), audit.kinds());
    }

    @Test
    void a_policy_promises_something_to_the_end() {
        SlaPolicyPatch nothing = new SlaPolicyPatch(
                Optional.empty(),
                MatchPatch.NONE,
                Optional.empty(),
                Map.of(
                        Target.ACCEPTANCE, Optional.empty(),
                        Target.FIRST_RESPONSE, Optional.empty(),
                        Target.RESOLUTION, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertEquals(Code.INVALID, refused(() -> change(manager, CRITICAL, nothing)));
        assertEquals(new Version(1), show(manager, CRITICAL).version());
    }

    @Test
    void there_are_never_more_than_five_hundred_policies() {
        for (int count = 4; count < Policies.MOST; count++) {
            add(manager, drafts.named("Many"));
        }

        InvalidValue refusal = assertThrows(InvalidValue.class, () -> add(manager, drafts.named("More")));

        assertEquals(InvalidValue.Problem.TOO_LONG, refusal.violations().get(0).problem());
        assertEquals(Policies.MOST, ports.sla().policies().all().size());
        assertTrue(refusal.violations().get(0).facts().containsValue(Policies.MOST));
    }

    private SlaPolicy add(Actor by, SlaPolicy draft) {
        return new AddPolicy(desk, ports.identifiers())
                .handle(new AddPolicy.Command(
                        by,
                        draft.name(),
                        draft.match(),
                        Optional.of(draft.calendar()),
                        draft.targets(),
                        draft.alarms(),
                        draft.pausesForDependency(),
                        draft.alarmHours()));
    }

    private SlaPolicy change(Actor by, PolicyId policy, SlaPolicyPatch patch) {
        return new ChangePolicy(desk).handle(new ChangePolicy.Command(by, policy, Optional.empty(), patch));
    }

    private void remove(Actor by, PolicyId policy, Optional<Version> expected) {
        new RemovePolicy(desk).handle(new RemovePolicy.Command(by, policy, expected));
    }

    private SlaPolicy show(Actor by, PolicyId policy) {
        return new ShowPolicy(ports.sla().policies()).handle(new ShowPolicy.Query(by, policy));
    }

    private static SlaPolicyPatch named(String name) {
        return patch(Optional.of(name), MatchPatch.NONE);
    }

    private static SlaPolicyPatch matching(MatchPatch match) {
        return patch(Optional.empty(), match);
    }

    private static SlaPolicyPatch patch(Optional<String> name, MatchPatch match) {
        return new SlaPolicyPatch(
                name,
                match,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Code refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).code();
    }

    private static List<String> unknown(Runnable work) {
        return assertThrows(InvalidValue.class, work::run).violations().stream()
                .filter(violation -> violation.problem() == InvalidValue.Problem.UNKNOWN_REFERENCE)
                .map(InvalidValue.Violation::field)
                .toList();
    }
}

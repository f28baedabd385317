package org.appticket.application.contract.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.sla.PolicyDrafts;
import org.appticket.application.fake.sla.InMemoryPolicies;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.Policies;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InUse;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;
import org.junit.jupiter.api.Test;

/** What {@link Policies} promises. */
public interface PoliciesContract extends OverPorts {

    @Test
    default void a_policy_for_each_priority_ships_with_the_product() {
        assertEquals(InMemoryPolicies.SHIPPED, policies().all().subList(0, 4));
        assertEquals(
                InMemoryPolicies.SHIPPED,
                policies().list(PageRequest.FIRST).items().subList(0, 4));
        for (SlaPolicy shipped : InMemoryPolicies.SHIPPED) {
            assertEquals(Optional.of(shipped), policies().find(shipped.id()));
            assertEquals(Optional.of(shipped), policies().find(shipped.id(), new Version(1)));
        }
    }

    @Test
    default void a_policy_is_kept_with_everything() {
        SlaPolicy policy = drafts().everything();

        SlaPolicy added = add(policy);

        assertEquals(policy.saved(), added);
        assertEquals(Optional.of(added), policies().find(policy.id()));
        assertEquals(added, ports().unitOfWork().run(() -> policies().get(policy.id())));
        assertTrue(policies().all().contains(added));
        assertTrue(ports().unitOfWork().run(() -> policies().allToChange()).contains(added));
        assertEquals(Optional.empty(), policies().find(nextId()));
        assertThrows(
                NotFound.class, () -> ports().unitOfWork().run(() -> policies().get(nextId())));
    }

    @Test
    default void every_version_is_kept_as_it_was_also_when_the_policy_is_removed() {
        SlaPolicy first = add(drafts().named("First"));
        SlaPolicy second = save(PolicyDrafts.named(first, "Second " + world().word()));
        SlaPolicy whole = drafts().everything();
        SlaPolicy third = save(new SlaPolicy(
                first.id(),
                second.version(),
                whole.name(),
                whole.match(),
                whole.calendar(),
                whole.targets(),
                whole.alarms(),
                whole.pausesForDependency(),
                whole.alarmHours()));

        assertEquals(new Version(3), third.version());
        assertEquals(Optional.of(third), policies().find(first.id()));
        remove(first.id());

        assertEquals(Optional.empty(), policies().find(first.id()));
        for (SlaPolicy version : List.of(first, second, third)) {
            assertEquals(Optional.of(version), policies().find(first.id(), version.version()));
        }
        assertEquals(Optional.empty(), policies().find(first.id(), new Version(4)));
        assertEquals(Optional.empty(), policies().find(nextId(), new Version(1)));
        assertFalse(policies().all().contains(third));
        assertThrows(NotFound.class, () -> remove(first.id()));
        assertThrows(NotFound.class, () -> save(third));
    }

    @Test
    default void two_policies_cannot_have_one_name_whatever_its_case_until_one_is_removed() {
        SlaPolicy one = add(drafts().named("Été"));
        SlaPolicy other = add(drafts().named("Other"));

        for (String again : List.of(
                one.name(), one.name().toUpperCase(Locale.ROOT), one.name().toLowerCase(Locale.ROOT))) {
            Duplicate refusal =
                    assertThrows(Duplicate.class, () -> add(PolicyDrafts.named(drafts().named("New"), again)));
            assertEquals(Map.of("field", "name"), refusal.facts());
            assertThrows(Duplicate.class, () -> save(PolicyDrafts.named(other, again)));
        }
        assertEquals(Optional.of(other), policies().find(other.id()));
        assertEquals(Optional.empty(), policies().find(other.id(), new Version(2)));
        String louder = one.name().toUpperCase(Locale.ROOT);
        assertEquals(louder, save(PolicyDrafts.named(one, louder)).name());
        remove(one.id());
        assertEquals(one.name(), save(PolicyDrafts.named(other, one.name())).name());
    }

    @Test
    default void two_policies_cannot_be_for_the_same_tickets_until_one_is_removed() {
        SlaPolicy one = add(drafts().named("One"));
        SlaPolicy other = add(drafts().named("Other"));
        Map<String, Object> facts =
                Map.of("field", "match", "existing", one.id().value());

        Duplicate added =
                assertThrows(Duplicate.class, () -> add(PolicyDrafts.matching(drafts().named("New"), one.match())));
        assertEquals(facts, added.facts());
        Duplicate saved = assertThrows(Duplicate.class, () -> save(PolicyDrafts.matching(other, one.match())));
        assertEquals(facts, saved.facts());
        assertEquals(Optional.of(other), policies().find(other.id()));
        SlaMatch narrower = new SlaMatch(
                one.match().team(), Optional.of(TicketType.REQUEST), Optional.empty(), Optional.of(Priority.LOW));
        SlaPolicy narrow = save(PolicyDrafts.matching(other, narrower));
        remove(one.id());
        assertEquals(
                one.match(), save(PolicyDrafts.matching(narrow, one.match())).match());
    }

    @Test
    default void of_many_who_add_a_policy_for_the_same_tickets_one_is_heard_and_named_to_the_others() {
        SlaMatch match = drafts().named("Same").match();

        List<Map<String, Object>> refused = Together.run(6, thread -> {
            try {
                add(PolicyDrafts.matching(drafts().named("Racing"), match));
                return Map.<String, Object>of();
            } catch (Duplicate late) {
                return late.facts();
            }
        });

        SlaPolicy winner = policies().all().stream()
                .filter(policy -> policy.match().equals(match))
                .findFirst()
                .orElseThrow();
        Map<String, Object> facts =
                Map.of("field", "match", "existing", winner.id().value());
        assertEquals(5, refused.stream().filter(facts::equals).count(), refused.toString());
    }

    @Test
    default void of_many_who_decide_upon_one_version_one_is_heard() {
        SlaPolicy seen = add(drafts().named("Seen"));

        List<Boolean> saved = Together.run(6, thread -> {
            try {
                save(PolicyDrafts.named(seen, seen.name() + " " + thread));
                return true;
            } catch (Stale late) {
                return false;
            }
        });

        assertEquals(1, saved.stream().filter(won -> won).count());
        assertEquals(new Version(2), policies().find(seen.id()).orElseThrow().version());
    }

    @Test
    default void of_many_who_count_before_they_add_each_counts_those_before() {
        int before = policies().all().size();

        List<Integer> counted = Together.run(
                4,
                thread -> ports().unitOfWork().run(() -> {
                    int known = policies().allToChange().size();
                    policies().add(drafts().named("Counted"));
                    return known;
                }));

        assertEquals(
                List.of(before, before + 1, before + 2, before + 3),
                counted.stream().sorted().toList());
    }

    @Test
    default void policies_are_listed_by_number_by_pages_of_any_size() {
        List<SlaPolicy> added =
                Stream.generate(() -> add(drafts().named("Listed"))).limit(4).toList();

        for (int limit : List.of(1, 3, 100)) {
            List<SlaPolicy> listed = Listed.by(limit, policies()::list);
            assertEquals(policies().all(), listed);
            assertTrue(listed.containsAll(added), "by " + limit);
            assertEquals(
                    listed.stream().map(SlaPolicy::id).sorted().distinct().toList(),
                    listed.stream().map(SlaPolicy::id).toList());
        }
        PageRequest counting = new PageRequest(1, Optional.empty(), true);
        assertTrue(policies().list(counting).total().orElseThrow().count() >= 8);
        for (List<String> values : List.of(List.<String>of(), List.of("x"), List.of("1", "2"))) {
            PageRequest page = PageRequest.FIRST.from(new Cursor(values));
            assertThrows(InvalidValue.class, () -> policies().list(page), values.toString());
        }
    }

    @Test
    default void a_calendar_is_used_by_policies_for_their_hours_and_for_their_alarms() {
        SlaPolicy policy = drafts().everything();
        CalendarId alarms = policy.alarmHours().orElseThrow();

        SlaPolicy added = add(policy);

        List<InUse.Use> uses =
                List.of(new InUse.Use(InUse.Kind.SLA_POLICY, added.id().value(), added.name()));
        assertEquals(uses, ports().sla().calendars().usedBy(policy.calendar()));
        assertEquals(uses, ports().sla().calendars().usedBy(alarms));
        assertTrue(ports().sla().calendars().usedBy(Calendars.DEFAULT).stream()
                .anyMatch(use -> use.kind() == InUse.Kind.SLA_POLICY && use.id() == 1));
        remove(added.id());
        assertEquals(List.of(), ports().sla().calendars().usedBy(alarms));
    }

    private SlaPolicy add(SlaPolicy policy) {
        return ports().unitOfWork().run(() -> policies().add(policy));
    }

    private SlaPolicy save(SlaPolicy policy) {
        return ports().unitOfWork().run(() -> policies().save(policy));
    }

    private void remove(PolicyId id) {
        ports().unitOfWork().run(() -> {
            policies().remove(id);
            return id;
        });
    }

    private PolicyId nextId() {
        return ports().identifiers().nextPolicy();
    }

    private PolicyDrafts drafts() {
        return new PolicyDrafts(world());
    }

    private Policies policies() {
        return ports().sla().policies();
    }
}

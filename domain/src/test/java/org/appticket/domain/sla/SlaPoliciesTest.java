package org.appticket.domain.sla;

import static org.appticket.domain.sla.story.Policies.policy;
import static org.appticket.domain.sla.story.Policies.time;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.appticket.domain.Duplicate;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.junit.jupiter.api.Test;

class SlaPoliciesTest {
    private static final int NEAR = 30;
    private static final int FAR = 20;
    private static final int TOP = 10;
    private static final TicketTraits TICKET = new TicketTraits(
            Optional.of(new TeamId(7)),
            TicketType.INCIDENT,
            List.of(new CategoryId(NEAR), new CategoryId(FAR), new CategoryId(TOP)),
            Priority.HIGH);

    @Test
    void a_policy_is_for_the_tickets_that_are_all_that_it_asks_for() {
        assertTrue(SlaMatch.ALL.isFor(TICKET));
        assertTrue(match("team category priority type", FAR).isFor(TICKET));
        assertEquals(false, match("category", 99).isFor(TICKET));
        assertEquals(false, with(Optional.of(Priority.LOW), Optional.empty()).isFor(TICKET));
        assertEquals(
                false, with(Optional.empty(), Optional.of(TicketType.REQUEST)).isFor(TICKET));
        TicketTraits nobodys = new TicketTraits(Optional.empty(), TicketType.INCIDENT, List.of(), Priority.HIGH);
        assertEquals(false, match("team", NEAR).isFor(nobodys));
    }

    @Test
    void more_criteria_go_first_then_team_category_nearer_category_priority_and_type() {
        List<SlaMatch> order = List.of(
                match("team category priority type", NEAR),
                match("team category priority type", FAR),
                match("team category priority", NEAR),
                match("team category type", NEAR),
                match("team category priority", FAR),
                match("team priority type", NEAR),
                match("category priority type", NEAR),
                match("team category", TOP),
                match("team priority", NEAR),
                match("team type", NEAR),
                match("category priority", NEAR),
                match("category type", NEAR),
                match("category priority", FAR),
                match("priority type", NEAR),
                match("team", NEAR),
                match("category", NEAR),
                match("category", TOP),
                match("priority", NEAR),
                match("type", NEAR),
                SlaMatch.ALL);

        for (long seed = 1; seed <= 50; seed++) {
            List<SlaPolicy> all = new ArrayList<>();
            for (int position = 0; position < order.size(); position++) {
                all.add(policy(position + 1, order.get(position), Map.of(Target.TEAM, time("PT1H"))));
            }
            Collections.shuffle(all, new Random(seed));
            SlaChoice choice = new SlaPolicies(all).choose(TICKET).orElseThrow();

            List<SlaMatch> found = new ArrayList<>(List.of(choice.policy().match()));
            choice.others().forEach(other -> found.add(other.policy().match()));
            assertEquals(order, found, "seed " + seed);
        }
    }

    @Test
    void a_choice_says_what_matched_and_what_the_others_lack() {
        SlaChoice choice = choose(match("team category", FAR), match("team type", NEAR), SlaMatch.ALL);
        assertEquals(Set.of(Criterion.TEAM, Criterion.CATEGORY), choice.matched());
        assertEquals(List.of("2 CATEGORY", "3 MORE_CRITERIA"), told(choice));

        assertEquals(List.of("2 TEAM"), told(choose(match("team", NEAR), match("category", NEAR))));
        assertEquals(
                List.of("2 NEARER_CATEGORY"),
                told(choose(match("category type", NEAR), match("category priority", FAR))));
        assertEquals(List.of("2 PRIORITY"), told(choose(match("priority", NEAR), match("type", NEAR))));
        assertEquals(List.of("2 OLDER"), told(choose(match("type", NEAR), match("type", NEAR))));
    }

    @Test
    void where_no_policy_is_for_a_ticket_nothing_is_promised() {
        assertEquals(Optional.empty(), new SlaPolicies(List.of()).choose(TICKET));
        assertEquals(
                Optional.empty(),
                new SlaPolicies(List.of(policy(1, match("category", 99), Map.of(Target.TEAM, time("PT1H")))))
                        .choose(TICKET));
    }

    @Test
    void two_policies_for_the_same_tickets_contradict_each_other() {
        SlaPolicy first = policy(1, match("team type", NEAR), Map.of(Target.TEAM, time("PT1H")));
        SlaPolicy second = policy(2, match("team type", NEAR), Map.of(Target.RESOLUTION, time("PT9H")));
        SlaPolicies policies = new SlaPolicies(List.of(first));

        assertEquals(Optional.of(first), policies.contradicting(second));
        assertEquals(Optional.empty(), policies.contradicting(first.saved()));
        Duplicate refusal = assertThrows(Duplicate.class, () -> policies.requireNoneContradicts(second));
        assertEquals(Map.of("field", "match", "existing", 1L), refusal.facts());
        assertDoesNotThrow(() -> policies.requireNoneContradicts(
                policy(2, match("team", NEAR), Map.of(Target.RESOLUTION, time("PT9H")))));
    }

    private static SlaChoice choose(SlaMatch... matches) {
        List<SlaPolicy> all = new ArrayList<>();
        for (SlaMatch match : matches) {
            all.add(policy(all.size() + 1, match, Map.of(Target.TEAM, time("PT1H"))));
        }
        SlaChoice choice = new SlaPolicies(all).choose(TICKET).orElseThrow();
        assertEquals(new PolicyId(1), choice.policy().id());
        return choice;
    }

    private static List<String> told(SlaChoice choice) {
        return choice.others().stream()
                .map(other -> other.policy().id() + " " + other.because())
                .toList();
    }

    private static SlaMatch match(String criteria, int category) {
        return new SlaMatch(
                criteria.contains("team") ? Optional.of(new TeamId(7)) : Optional.empty(),
                criteria.contains("type") ? Optional.of(TicketType.INCIDENT) : Optional.empty(),
                criteria.contains("category") ? Optional.of(new CategoryId(category)) : Optional.empty(),
                criteria.contains("priority") ? Optional.of(Priority.HIGH) : Optional.empty());
    }

    private static SlaMatch with(Optional<Priority> priority, Optional<TicketType> type) {
        return new SlaMatch(Optional.empty(), type, Optional.empty(), priority);
    }
}

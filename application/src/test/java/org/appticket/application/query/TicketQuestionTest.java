package org.appticket.application.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Wanted;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketFilter.AnyOf;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.search.SearchText;
import org.appticket.domain.search.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketQuestionTest {
    private static final PersonId ME = new PersonId(7);

    @Test
    void every_filter_can_be_typed_in_english_and_in_french() {
        String english =
                "status:open,in_progress priority:high,critical assignee:me lead:none team:none,3 tag:vpn requester:12"
                        + " category:3 type:incident channel:email confidential:yes";
        String french =
                "statut:ouvert,en-cours Priorité:haute,critique assigné:moi responsable:personne équipe:aucune,3"
                        + " étiquette:vpn demandeur:12 catégorie:3 TYPE:incident canal:courriel confidentiel:oui";

        TicketFilter filter = read(english).filter();

        assertEquals(filter, read(french).filter());
        assertEquals(Set.of(Status.OPEN, Status.IN_PROGRESS), filter.statuses());
        assertEquals(Set.of(Priority.HIGH, Priority.CRITICAL), filter.priorities());
        assertEquals(new AnyOf<>(Set.of(ME), false), filter.assignees());
        assertEquals(new AnyOf<>(Set.<PersonId>of(), true), filter.leads());
        assertEquals(new AnyOf<>(Set.of(new TeamId(3)), true), filter.teams());
        assertEquals(Set.of("vpn"), filter.tags());
        assertEquals(Set.of(new PersonId(12)), filter.requesters());
        assertEquals(Set.of(new CategoryId(3)), filter.categories());
        assertEquals(Set.of(TicketType.INCIDENT), filter.types());
        assertEquals(Set.of(Channel.EMAIL), filter.channels());
        assertEquals(Optional.of(true), filter.confidential());
        assertTrue(read(english).isFilterOnly());
    }

    @ParameterizedTest
    @CsvSource({
        "created:2026-01-31, 2026-01-31T00:00:00Z, 2026-02-01T00:00:00Z",
        "créé:>=2026-01-31, 2026-01-31T00:00:00Z,",
        "created:>2026-01-31, 2026-02-01T00:00:00Z,",
        "created:<2026-01-31, , 2026-01-31T00:00:00Z",
        "created:<=2026-01-31, , 2026-02-01T00:00:00Z",
        "created:2026-01-01..2026-01-31, 2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z",
        "created:>=2026-01-31T12:00:00+01:00, 2026-01-31T11:00:00Z,",
        "created:>=2026-01-01 created:>=2026-01-15 created:<2026-02-01, 2026-01-15T00:00:00Z, 2026-02-01T00:00:00Z",
    })
    void days_are_days_of_utc(String typed, Instant from, Instant to) {
        assertEquals(
                new Span(Optional.ofNullable(from), Optional.ofNullable(to)),
                read(typed).filter().created());
    }

    @Test
    void words_phrases_and_unwanted_words_are_told_apart() {
        SearchText text = read("imprimante \"écran noir\" -test -\"pas ça\" status:open imp")
                .text()
                .orElseThrow();

        assertEquals(
                List.of(term("imprimante"), term("ecran"), term("noir"), new Term(Set.of("imp"), Optional.of("imp"))),
                text.terms());
        assertEquals(List.of(" ecran noir "), text.phrases());
        assertEquals(List.of(term("test")), text.unwanted());
        assertEquals(List.of(" pas ca "), text.unwantedPhrases());
    }

    @Test
    void quotes_that_are_not_closed_are_closed_at_the_end() {
        assertEquals(read("a \"écran noir\""), read("a \"écran noir"));
        assertEquals(read("a \"écran noir\""), read("a « écran noir »"));
        assertEquals(List.of(Set.of("x y")), List.of(read("tag:\"x y").filter().tags()));
    }

    @Test
    void everything_that_is_not_understood_is_named_with_its_place_and_what_is_possible() {
        List<Violation> violations = assertThrows(
                        InvalidValue.class, () -> read("ok statsu:open status:opne -tag:x created:soon team:"))
                .violations();

        assertEquals(
                List.of("statsu:open@4", "status:opne@16", "-tag:x@28", "created:soon@35"),
                violations.stream()
                        .map(one -> one.facts().get("piece") + "@" + one.facts().get("position"))
                        .toList());
        assertTrue(String.valueOf(violations.get(0).facts().get("allowed")).startsWith("status:, priority:"));
        assertEquals(
                "open, in_progress, waiting, resolved, closed",
                violations.get(1).facts().get("allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30", "https://example.org/x", "C:\\temp", "Re:", "\"statsu:open\""})
    void what_only_looks_like_a_filter_is_a_word(String typed) {
        assertTrue(read(typed).text().isPresent());
        assertEquals(TicketFilter.ALL, read(typed).filter());
    }

    @Test
    void what_is_unwanted_of_a_few_values_is_all_the_others() {
        assertEquals(
                Set.of(Status.OPEN, Status.IN_PROGRESS, Status.WAITING),
                read("-status:closed,resolved").filter().statuses());
        assertEquals(Optional.of(true), read("-confidential:no").filter().confidential());
    }

    @Test
    void filters_go_together() {
        TicketFilter parameters = Wanted.tickets().in(Status.OPEN).tagged("a").filter();

        assertEquals(
                Set.of(Status.OPEN),
                read("status:open,closed").and(parameters).filter().statuses());
        assertFalse(read("status:open,closed").and(parameters).isVain());
        assertTrue(read("status:closed").and(parameters).isVain());
        assertTrue(read("team:none team:3").isVain());
        assertTrue(read("confidential:yes confidential:no").isVain());
        assertEquals(List.of(Set.of("a")), read("tag:b").and(parameters).alsoTagged());
    }

    @Test
    void stop_words_alone_are_in_vain_and_nothing_at_all_is_not() {
        assertTrue(read("le la").isVain());
        assertTrue(read("%_\\ \"\"").isVain());
        assertFalse(read("   ").isVain());
        assertTrue(read("   ").isFilterOnly());
    }

    private static Term term(String word) {
        return new Term(Set.of(word), Optional.empty());
    }

    private static TicketQuestion read(String typed) {
        return TicketQuestion.read(typed, ME);
    }
}

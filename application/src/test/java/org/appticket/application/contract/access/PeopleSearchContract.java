package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.Page.Total;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.application.port.access.PeopleSearch.Filter;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.people.FoldedWords;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.appticket.domain.telephony.DialledNumber;
import org.junit.jupiter.api.Test;

/** What {@link PeopleSearch} keeps to. Every test calls its people by a word of its own, since others are there too. */
public interface PeopleSearchContract extends PeopleSetting {

    /** The search. */
    PeopleSearch search();

    /** A word that nobody is called by. */
    private String family() {
        return "F" + nextPerson() + "x";
    }

    private Person named(String name) {
        return joined(newcomer(Role.USER).with(Profile.of(name)));
    }

    private List<Person> found(String words) {
        return search().find(new Filter(FoldedWords.of(words), false), PageRequest.FIRST)
                .items();
    }

    @Test
    default void people_are_found_by_the_beginnings_of_words_in_any_order() {
        String family = family();
        Person person = named("Jean-Pierre " + family);
        assertEquals(List.of(person), found(family + " pier"));
        assertEquals(List.of(person), found("JEAN " + family.substring(0, family.length() - 1)));
        assertEquals(List.of(), found(family + " ierre"));
        assertEquals(List.of(), found(family + " anna"));
    }

    @Test
    default void case_and_accents_do_not_matter() {
        String family = family();
        Person person = named("Éloïse Straße " + family);
        assertEquals(List.of(person), found("eloise STRASSE " + family));
        assertEquals(List.of(person), found("ÉLOÏSE " + family));
    }

    @Test
    default void people_are_found_by_login_and_address() {
        String family = family();
        Profile reachable = new Profile(
                "Someone", Optional.of("desk@" + family + ".example"), Language.FR, "Europe/Paris", Optional.empty());
        Person person = joined(newcomer(Role.USER).with(reachable));
        assertEquals(List.of(person), found(family + " desk"));
        assertEquals(List.of(person), found("person-" + person.id() + " " + family));
    }

    /** A number that nobody has, but for its country. */
    private String subscriber() {
        return "%09d".formatted(711_111_111 + nextPerson().value());
    }

    private Person reachedBy(String phone) {
        return joined(newcomer(Role.USER).with(reachable(phone)));
    }

    private static Profile reachable(String phone) {
        return new Profile("Someone", Optional.empty(), Language.FR, "Europe/Paris", Optional.of(phone));
    }

    private List<Person> called(String number) {
        return search().find(new Filter(DialledNumber.parse(number).orElseThrow(), false), PageRequest.FIRST)
                .items();
    }

    @Test
    default void people_are_found_by_their_number_however_it_is_written() {
        String digits = subscriber();
        Person abroad = reachedBy("+33 (0)" + digits.substring(0, 5) + "." + digits.substring(5));
        Person inside =
                reachedBy("0" + digits.substring(0, 3) + " " + digits.substring(3, 6) + "-" + digits.substring(6));
        for (String asked : List.of("+33" + digits, "0033" + digits, "0" + digits, digits, digits.substring(3))) {
            assertEquals(Set.of(abroad, inside), Set.copyOf(called(asked)), asked);
        }
        assertEquals(List.of(inside), called("+49" + digits), "who says no country may be meant");
        assertEquals(List.of(), called(digits.substring(5)));
    }

    @Test
    default void people_are_found_by_their_number_as_it_is_now_and_by_a_login_that_looks_like_one() {
        String digits = subscriber();
        Person person = reachedBy("0" + digits);
        String next = subscriber();
        Person after = changed(person.id(), before -> before.with(reachable("+33" + next)));
        assertEquals(List.of(), called("0" + digits));
        assertEquals(List.of(after), called("0" + next));
        changed(person.id(), before -> before.with(Profile.of("Someone")));
        assertEquals(List.of(), called("0" + next));
        Person numbered = newcomer(Role.USER);
        Person known = joined(new Person(
                numbered.id(), new Login(digits), numbered.profile(), numbered.roles(), true, numbered.version()));
        assertEquals(List.of(known), called(digits));
    }

    @Test
    default void a_number_of_somebody_whose_access_has_ended_is_found_only_if_wanted() {
        String digits = subscriber();
        Person gone = joined(newcomer(Role.USER).with(reachable("0" + digits)).with(Set.of(Role.USER), false));
        assertEquals(List.of(), called(digits));
        Filter all = new Filter(new DialledNumber(digits), true);
        Page<Person> page = search().find(all, new PageRequest(1, Optional.empty(), true));
        assertEquals(List.of(gone), page.items());
        assertEquals(Optional.of(new Total(1, true)), page.total());
    }

    @Test
    default void signs_in_what_is_looked_for_mean_nothing() {
        String family = family();
        Person person = named("Percent " + family);
        assertEquals(List.of(person), found("%' OR 1=1 _per".replace("OR 1=1", "") + " " + family));
        assertEquals(List.of(), found("%" + family.substring(1)));
    }

    @Test
    default void people_whose_access_has_ended_are_found_only_if_wanted() {
        String family = family();
        Person gone = joined(newcomer(Role.USER).with(Profile.of(family)).with(Set.of(Role.USER), false));
        assertEquals(List.of(), found(family));
        Filter all = new Filter(FoldedWords.of(family), true);
        assertEquals(List.of(gone), search().find(all, PageRequest.FIRST).items());
    }

    @Test
    default void a_change_of_name_is_found() {
        String family = family();
        Person person = named(family);
        String married = family();
        Person after = changed(person.id(), before -> before.with(Profile.of(married)));
        assertEquals(List.of(), found(family));
        assertEquals(List.of(after), found(married));
    }

    @Test
    default void pages_follow_each_other_by_name_and_then_by_number() {
        String family = family();
        List<Person> expected = List.of(
                named("alice " + family),
                named("Béa " + family),
                named("bea " + family),
                named("BEA " + family),
                named("Zoé " + family));
        PageRequest request = new PageRequest(2, Optional.empty(), true);
        Filter filter = new Filter(FoldedWords.of(family), false);
        List<Person> listed = new ArrayList<>();
        Optional<Cursor> next = Optional.of(new Cursor(List.of()));
        Page<Person> page = search().find(filter, request);
        assertEquals(Optional.of(new Total(5, true)), page.total());
        while (next.isPresent()) {
            listed.addAll(page.items());
            next = page.next();
            page = next.isPresent() ? search().find(filter, request.from(next.get())) : page;
        }
        assertEquals(expected, listed);
    }

    @Test
    default void a_page_that_ends_the_list_has_no_next() {
        String family = family();
        named("one " + family);
        named("two " + family);
        Filter filter = new Filter(FoldedWords.of(family), false);
        Page<Person> page = search().find(filter, new PageRequest(2, Optional.empty(), false));
        assertEquals(2, page.items().size());
        assertTrue(page.next().isEmpty());
        assertTrue(page.total().isEmpty());
    }

    @Test
    default void a_cursor_of_another_list_is_refused() {
        Filter filter = new Filter(FoldedWords.of(""), false);
        for (List<String> forged :
                List.of(List.<String>of(), List.of("1"), List.of("a", "b"), List.of("a", "1", "2"))) {
            PageRequest request = PageRequest.FIRST.from(new Cursor(forged));
            InvalidValue refusal = assertThrows(InvalidValue.class, () -> search().find(filter, request));
            assertEquals("after", refusal.violations().get(0).field());
        }
    }
}

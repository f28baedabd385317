package org.appticket.application.contract.search;

import static java.util.stream.Collectors.toSet;
import static org.appticket.application.contract.search.Shelf.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.TextSearch.Likeness;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.search.TextSearch} promises. */
public interface TextSearchContract extends OverPorts {

    @Test
    default void words_are_found_in_title_description_tags_comments_and_number() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Ticket title = shelf.aTicket().titled("Zebra broken").open();
        Ticket described = shelf.aTicket().saying("It looks like a zebra.").open();
        Ticket tagged = shelf.aTicket().tagged("zebra").open();
        Ticket said = shelf.aTicket().open();
        world.say(said.id(), shelf.owner(), "A zebra, I swear");
        shelf.aTicket().titled("A horse").open();

        assertEquals(ids(title, tagged, described, said), staff.find("zebra"));
        assertEquals(4, staff.count("zebra"));
        assertEquals(ids(title), staff.find("#" + title.id()));
        assertEquals(ids(title), staff.find(title.id().toString()));
    }

    @Test
    default void neither_case_accents_ligatures_elisions_hyphens_nor_plurals_matter() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Ticket screen = shelf.aTicket()
                .titled("L’écran de l'œil, qu'Élodie a vu : Wi-Fi Straße")
                .open();
        Ticket printers =
                shelf.aTicket().titled("Les IMPRIMANTES sont en panne").open();

        for (String typed :
                List.of("ecran", "ÉCRAN", "écrans", "l'ecran", "oeil", "Œil", "elodie", "wifi", "wi-fi", "strasse")) {
            assertEquals(ids(screen), staff.find(typed), typed);
        }
        for (String typed : List.of("imprimante", "imprimantes", "imprim", "im", "pannes")) {
            assertEquals(ids(printers), staff.find(typed), typed);
        }
    }

    @Test
    default void a_beginning_that_many_words_have_finds_all_of_them() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching owner = Searching.requester(world, shelf.owner());
        Set<TicketId> found = IntStream.rangeClosed('a', 't')
                .mapToObj(letter -> shelf.aTicket()
                        .titled("Broken zoom" + (char) letter)
                        .open()
                        .id())
                .collect(toSet());
        Ticket noted = shelf.aTicket().titled("Broken lens").open();
        world.say(noted.id(), world.person(Role.AGENT), Visibility.INTERNAL, "It is a zoomz");

        for (String typed : List.of("zoom", "broken zoom")) {
            assertEquals(found, Set.copyOf(owner.find(typed)), typed);
        }
    }

    @Test
    default void all_words_must_stand_there_and_unwanted_ones_may_not() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Ticket both = shelf.aTicket().titled("Quokka and wombat").open();
        Ticket quokka = shelf.aTicket().titled("Quokka in the lift").open();

        assertEquals(ids(both), staff.find("quokka wombat"));
        assertEquals(ids(quokka), staff.find("quokka -wombat"));
        assertEquals(ids(quokka), staff.find("-wombat quokka"));
        assertEquals(ids(), staff.find("quokka axolotl"));
        assertEquals(ids(), staff.find("quok wombat"));
        assertEquals(ids(both), staff.find("quokka wom"));
    }

    @Test
    default void phrases_must_stand_there_in_a_row() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Ticket black = shelf.aTicket().titled("Mon écran, noir ce matin").open();
        Ticket other = shelf.aTicket().titled("Noir : l'écran").open();
        Ticket mail = shelf.aTicket()
                .titled("jean.dupont@example.org")
                .saying("50%_off\\")
                .open();

        assertEquals(ids(black), staff.find("\"écran noir\""));
        assertEquals(ids(black), staff.find("\"ECRANS NOIRS"));
        assertEquals(ids(other), staff.find("ecran -\"ecran noir\""));
        assertEquals(ids(mail), staff.find("jean.dupont@example.org"));
        assertEquals(ids(mail), staff.find("dupont@exam"));
        assertEquals(ids(), staff.find("dupont@jean"));
        assertEquals(ids(mail), staff.find("50%_off"));
    }

    @Test
    default void internal_notes_are_found_by_those_alone_who_may_read_them() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Searching owner = Searching.requester(world, shelf.owner());
        Ticket noted = shelf.aTicket().titled("Badger").open();
        Ticket plain = shelf.aTicket().titled("Badger").open();
        PersonId agent = world.person(Role.AGENT);
        world.say(noted.id(), agent, Visibility.INTERNAL, "The badger is a fraud, secret weasel");
        world.say(plain.id(), agent, Visibility.PUBLIC, "weasel");

        assertEquals(ids(plain, noted), staff.find("weasel"));
        assertEquals(ids(plain), owner.find("weasel"));
        assertEquals(1, owner.count("weas"));
        assertEquals(ids(), owner.find("fraud"));
        assertEquals(ids(), owner.find("\"secret weasel\""));
        assertEquals(ids(plain, noted), owner.find("badger -fraud"));
        assertEquals(ids(plain, noted), owner.find("badger -\"secret weasel\""));
        assertEquals(ids(plain), staff.find("badger -fraud"));
    }

    @Test
    default void what_may_not_be_seen_is_neither_found_nor_counted() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Shelf foreign = Shelf.in(world);
        Ticket own = shelf.aTicket().titled("Okapi").open();
        foreign.aTicket().titled("Okapi").open();

        Searching owner = Searching.requester(world, shelf.owner());

        assertEquals(ids(own), owner.find("okapi"));
        assertEquals(1, owner.count("okap"));
        assertEquals(Set.of(new Likeness(own.id(), Set.of("okapi"))), alike(owner, "okapi", "nothing"));
    }

    @Test
    default void comments_that_are_rewritten_or_withdrawn_are_found_as_they_are_now() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        TicketId id = shelf.aTicket().open().id();
        Comment said = world.say(id, shelf.owner(), Visibility.PUBLIC, "gnu");

        rewrite(said, Optional.of("lemur"));
        assertEquals(List.of(), staff.find("gnu"));
        assertEquals(List.of(id), staff.find("lemur"));

        rewrite(world.ports().comments().find(id, said.id()).orElseThrow().comment(), Optional.empty());
        assertEquals(List.of(), staff.find("lemur"));
    }

    @Test
    default void a_ticket_is_found_by_what_it_says_now() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        TicketId id = shelf.aTicket().titled("Ocelot").tagged("puma").open().id();

        world.decide(id, (ticket, now) -> ticket.edit(Retagging.to("lynx"), Author.SYSTEM, now));

        assertEquals(List.of(id), staff.find("ocelot lynx"));
        assertEquals(List.of(), staff.find("puma"));
    }

    @Test
    default void words_go_together_with_filters() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Ticket open = shelf.aTicket()
                .titled("Tapir")
                .tagged("a", "b")
                .pressing(Priority.HIGH)
                .open();
        Ticket closed = shelf.aTicket().titled("Tapir").tagged("a").in(Status.CLOSED);

        assertEquals(ids(open), staff.find("tapir status:open"));
        assertEquals(ids(open), staff.find("tapir statut:ouvert,attente priorité:haute"));
        assertEquals(ids(closed), staff.find("tapir -status:open"));
        assertEquals(ids(open), staff.find("tapir tag:a tag:b"));
        assertEquals(ids(closed, open), staff.find("demandeur:moi tap"));
        assertEquals(ids(open), staff.find("tag:a tag:b requester:me"));
        assertEquals(1, staff.count("tag:a tag:b requester:me"));
        assertEquals(ids(open), staff.find("requester:me -status:closed -horse"));
    }

    @Test
    default void an_order_that_is_asked_for_goes_before_relevance() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Instant noon = Instant.parse("2031-01-02T12:00:00Z");
        Ticket old = shelf.aTicket().titled("Ibex").at(noon).open();
        Ticket late = shelf.aTicket().saying("ibex").at(noon.plusSeconds(2)).open();
        Ticket middle = shelf.aTicket().titled("Ibex").at(noon.plusSeconds(1)).open();

        assertEquals(ids(middle, old, late), staff.find("ibex"));
        assertEquals(ids(late, middle, old), staff.find("ibex", Optional.of(TicketSort.NEWEST_FIRST)));
        assertThrows(
                InvalidValue.class,
                () -> staff.page("ibex", Optional.empty(), PageRequest.FIRST.from(new Cursor(List.of("1", "x", "2")))));
    }

    @Test
    default void odd_texts_are_searched_like_any_other() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        shelf.aTicket().titled("Plain").open();
        String long60 = "x".repeat(100);
        Ticket odd = shelf.aTicket().titled("O'Brien 🦊 한국어 Ελλάδα " + long60).open();

        assertEquals(ids(odd), staff.find("o'brien"));
        assertEquals(ids(odd), staff.find("한국어"));
        assertEquals(ids(odd), staff.find("ελλαδα"));
        assertEquals(ids(odd), staff.find(long60));
        for (String typed : List.of(
                "' or 1=1 --", "x'); drop table ticket; --", "zz% zz_", "\\zz", "zz:", "\"zz", "(((zz", "zz*")) {
            assertEquals(ids(), staff.find(typed), typed);
        }
    }

    @Test
    default void pages_follow_each_other_without_gaps() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        List<TicketId> tickets = IntStream.range(0, 7)
                .mapToObj(
                        number -> shelf.aTicket().titled("Yak " + number).open().id())
                .toList();

        List<TicketId> found = staff.find("yak");

        assertEquals(Set.copyOf(tickets), Set.copyOf(found));
        assertEquals(7, found.size());
    }

    @Test
    default void tickets_are_alike_by_the_words_that_stand_in_them() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        Searching staff = Searching.staff(world, shelf.owner());
        Ticket one = shelf.aTicket().titled("Vole and shrew").open();
        Ticket other = shelf.aTicket().titled("Shrew").open();

        assertEquals(
                Set.of(new Likeness(one.id(), Set.of("vole", "shrew")), new Likeness(other.id(), Set.of("shrew"))),
                alike(staff, "vole", "shrew", "stoat"));
        assertEquals(
                List.of(other.id(), one.id()),
                ports().texts().records(List.of(other.id(), one.id()), staff.reader()).stream()
                        .map(TicketRecord::id)
                        .toList());
    }

    private Set<Likeness> alike(Searching searching, String... words) {
        return Set.copyOf(ports().texts().alike(Set.of(words), searching.reader(), 10));
    }

    private void rewrite(Comment comment, Optional<String> body) {
        world().decide(
                        comment.ticket(),
                        (ticket, now) ->
                                new Conversation(ticket).rewrite(comment, body, Author.of(comment.author()), now));
    }
}

package org.appticket.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;
import org.junit.jupiter.api.Test;

class HistoryChainTest {
    private static final TicketId TICKET = new TicketId(7);
    private static final Instant AT = Instant.parse("2016-02-29T00:16:00Z");

    @Test
    void the_canonical_form_is_the_one_that_the_documents_describe() {
        TicketEvent event = TicketEvent.of(
                AT,
                Author.of(new PersonId(42)),
                EventKind.RESOLVED,
                List.of(
                        FieldChange.of(Field.STATUS, Optional.of("OPEN"), Optional.of("RESOLVED")),
                        FieldChange.set(Field.RESOLUTION, "Déjà vu")));

        SealedEvent told = HistoryChain.of(TICKET)
                .seal(List.of(event), () -> Salt.of(new byte[16]))
                .get(0);

        // sha256 of 16 zero bytes and the text, and of the lines of docs/history.md, as sha256sum computes them.
        String commitment = "e6714c968b1354bef820d0e4271a2c5dcaf89233c992c4ed66e0418727ef1d65";
        assertEquals(commitment, Digest.ofText(new byte[16], "Déjà vu").toString());
        assertEquals(
                Digest.ofText(
                        "appticket-event-1\n" + "0".repeat(64) + "\n7\n1\n2016-02-29T00:16:00Z\n42\nRESOLVED\nPUBLIC\n"
                                + "status\t=OPEN\t=RESOLVED\nresolution\t-\t#" + commitment + "\n"),
                told.digest());
        assertEquals(
                "1455bf69a8d1e037cf3a1e3a0f7241dedf09f3942f68204232b7401cf41ecdb2",
                told.digest().toString());
    }

    @Test
    void a_history_is_whole_and_goes_on_from_its_head() {
        Random random = new Random(7);
        List<SealedEvent> first = history(HistoryChain.of(TICKET), 3, random);
        HistoryChain afterThree = chainOf(first);
        List<SealedEvent> all = new ArrayList<>(first);
        all.addAll(history(afterThree, 2, random));

        assertEquals(Optional.empty(), HistoryChain.of(TICKET).firstFlaw(List.of()));
        assertEquals(Optional.empty(), chainOf(all).firstFlaw(all));
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L),
                all.stream().map(SealedEvent::sequence).toList());
        assertEquals(Optional.of(4L), afterThree.firstFlaw(all));
    }

    @Test
    void any_single_change_removal_swap_insertion_or_truncation_is_found_where_it_was_made() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<SealedEvent> whole = history(HistoryChain.of(TICKET), 2 + random.nextInt(5), random);
            HistoryChain chain = chainOf(whole);
            int at = random.nextInt(whole.size());
            for (List<SealedEvent> spoilt : spoiltAt(whole, at, random)) {
                Optional<Long> flaw = chain.firstFlaw(spoilt);
                assertEquals(Optional.of(at + 1L), flaw, "seed " + seed + ": " + spoilt);
            }
            assertEquals(
                    Optional.of(at + 1L), chain.firstFlaw(whole.subList(0, at)), "seed " + seed + ": cut at " + at);
        }
    }

    @Test
    void erasing_the_texts_of_any_event_leaves_the_history_whole() {
        Random random = new Random(11);
        List<SealedEvent> whole = history(HistoryChain.of(TICKET), 5, random);
        List<SealedEvent> erased = whole.stream()
                .map(event -> with(
                        event,
                        event.changes().stream()
                                .map(change ->
                                        new SealedChange(change.field(), erased(change.from()), erased(change.to())))
                                .toList()))
                .toList();

        assertEquals(Optional.empty(), chainOf(whole).firstFlaw(erased));
        assertTrue(erased.stream()
                .flatMap(event -> event.changes().stream())
                .filter(change -> change.field().isFreeText())
                .allMatch(change -> change.to().flatMap(SealedValue::text).isEmpty()));
    }

    @Test
    void the_same_text_leaves_another_digest_each_time() {
        Random random = new Random(13);
        SealedValue one = SealedValue.of("secret", true, () -> salt(random));
        SealedValue other = SealedValue.of("secret", true, () -> salt(random));

        assertNotEquals(one.canonical(), other.canonical());
        assertTrue(one.isGenuine() && other.isGenuine());
    }

    private static List<List<SealedEvent>> spoiltAt(List<SealedEvent> whole, int at, Random random) {
        List<List<SealedEvent>> all = new ArrayList<>();
        forged(whole.get(at), random).forEach(event -> all.add(replaced(whole, at, event)));
        List<SealedEvent> removed = new ArrayList<>(whole);
        removed.remove(at);
        all.add(removed);
        List<SealedEvent> repeated = new ArrayList<>(whole);
        repeated.add(at, whole.get((at + 1) % whole.size()));
        all.add(repeated);
        if (at + 1 < whole.size()) {
            List<SealedEvent> swapped = new ArrayList<>(whole);
            Collections.swap(swapped, at, at + 1);
            all.add(swapped);
        }
        return all;
    }

    private static List<SealedEvent> forged(SealedEvent one, Random random) {
        Instant later = one.at().plusNanos(1000);
        Author other = Author.of(new PersonId(99));
        return List.of(
                copy(one, new TicketId(8), one.sequence(), one.at(), one.by(), one.kind()),
                copy(one, TICKET, one.sequence() + 1, one.at(), one.by(), one.kind()),
                copy(one, TICKET, one.sequence(), later, one.by(), one.kind()),
                copy(one, TICKET, one.sequence(), one.at(), other, one.kind()),
                copy(one, TICKET, one.sequence(), one.at(), one.by(), EventKind.CANCELLED),
                copy(one, Visibility.INTERNAL, one.changes(), one.digest()),
                copy(one, one.visibility(), one.changes(), Digest.NONE),
                with(one, one.changes().subList(1, 2)),
                with(one, rewritten(one.changes(), random)));
    }

    private static SealedEvent copy(
            SealedEvent one, TicketId ticket, long sequence, Instant at, Author by, EventKind kind) {
        return new SealedEvent(ticket, sequence, at, by, kind, one.visibility(), one.changes(), one.digest());
    }

    private static SealedEvent copy(SealedEvent one, Visibility visibility, List<SealedChange> changes, Digest digest) {
        return new SealedEvent(
                one.ticket(), one.sequence(), one.at(), one.by(), one.kind(), visibility, changes, digest);
    }

    private static List<SealedEvent> replaced(List<SealedEvent> whole, int at, SealedEvent event) {
        List<SealedEvent> events = new ArrayList<>(whole);
        events.set(at, event);
        return events;
    }

    private static List<SealedChange> rewritten(List<SealedChange> changes, Random random) {
        List<SealedChange> rewritten = new ArrayList<>(changes);
        int at = random.nextInt(changes.size());
        SealedChange change = changes.get(at);
        rewritten.set(
                at, new SealedChange(change.field(), change.from(), change.to().map(HistoryChainTest::rewritten)));
        return rewritten;
    }

    private static SealedValue rewritten(SealedValue value) {
        return value instanceof SealedValue.FreeText text
                ? new SealedValue.FreeText(
                        text.commitment(),
                        text.opening().map(open -> new SealedValue.Opening(open.salt(), open.text() + " ")))
                : new SealedValue.Fact("CLOSED");
    }

    private static Optional<SealedValue> erased(Optional<SealedValue> value) {
        return value.map(known -> known instanceof SealedValue.FreeText text
                ? new SealedValue.FreeText(text.commitment(), Optional.empty())
                : known);
    }

    private static SealedEvent with(SealedEvent one, List<SealedChange> changes) {
        return copy(one, one.visibility(), changes, one.digest());
    }

    private static HistoryChain chainOf(List<SealedEvent> events) {
        return new HistoryChain(TICKET, HistoryChain.headOf(events.get(events.size() - 1)));
    }

    private static List<SealedEvent> history(HistoryChain chain, int count, Random random) {
        List<TicketEvent> events = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            events.add(TicketEvent.of(
                    AT.plusSeconds(number),
                    random.nextBoolean() ? Author.SYSTEM : Author.of(new PersonId(1 + random.nextInt(9))),
                    EventKind.EDITED,
                    List.of(
                            FieldChange.set(Field.TITLE, "Title " + random.nextInt()),
                            FieldChange.set(Field.STATUS, random.nextBoolean() ? "OPEN" : "WAITING"))));
        }
        return chain.seal(events, () -> salt(random));
    }

    private static Salt salt(Random random) {
        byte[] bytes = new byte[Salt.LENGTH];
        random.nextBytes(bytes);
        return Salt.of(bytes);
    }
}

package org.appticket.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.appticket.domain.audit.AuditFlaw.Kind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.history.Salt;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.history.SealedValue.Opening;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.junit.jupiter.api.Test;

class AuditProofTest {
    private static final Instant AT = Instant.parse("2016-02-29T00:16:00Z");
    private static final Salt SALT = Salt.of(new byte[16]);

    @Test
    void the_canonical_form_is_the_one_that_the_documents_describe() {
        AuditEntry entry = AuditEntry.of(AuditKind.ROLES_CHANGED)
                .by(new PersonId(42))
                .about(new PersonId(7))
                .from("192.0.2.1")
                .with("to", "AGENT")
                .with("from", "USER");

        SealedEntry sealed = SealedEntry.of(entry, AuditHead.START, AT, () -> SALT);

        // sha256 of 16 zero bytes and the address, and of the lines of docs/audit.md, as sha256sum computes them.
        String commitment = "60cd5282c842673982b7e2c9a462476b049daacec7b7d506ececdf4711b5d69f";
        assertEquals(commitment, Digest.ofText(new byte[16], "192.0.2.1").toString());
        assertEquals(
                Digest.ofText("appticket-audit-1\n" + "0".repeat(64) + "\n1\n2016-02-29T00:16:00Z\nROLES_CHANGED\n"
                        + "42\n7\n-\n#" + commitment + "\nfrom\tUSER\nto\tAGENT\n"),
                sealed.digest());
        assertEquals(
                "3e8d38d2a018d97466ce240a5a967991ce4d64c87d6edcff22a6240ea925d13f",
                sealed.digest().toString());
    }

    @Test
    void a_log_is_whole_also_while_it_grows() {
        List<SealedEntry> all = log(6, new Random(1));
        AuditProof proof = new AuditProof(AuditHead.START, List.of(), all.get(3).head());
        assertEquals(Optional.empty(), proof.take(all.subList(0, 2)));
        assertEquals(Optional.empty(), proof.take(all.subList(2, 6)));
        assertEquals(Optional.empty(), proof.end(all.get(5).head()));
        assertEquals(all.get(5).head(), proof.last());
        assertEquals(Optional.empty(), flawOf(List.of(), AuditHead.START));
    }

    @Test
    void any_change_removal_insertion_or_swap_is_found_where_it_was_made() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<SealedEntry> whole = log(2 + random.nextInt(5), random);
            AuditHead head = whole.get(whole.size() - 1).head();
            int at = random.nextInt(whole.size());
            for (SealedEntry changed : changesOf(whole.get(at))) {
                List<SealedEntry> spoilt = new ArrayList<>(whole);
                spoilt.set(at, changed);
                assertEquals(
                        new AuditFlaw(at + 1L, Kind.ENTRY), flawOf(spoilt, head).orElseThrow(), "seed " + seed);
            }
            List<SealedEntry> shorter = new ArrayList<>(whole);
            shorter.remove(at);
            assertEquals(at + 1L, flawOf(shorter, head).orElseThrow().sequence(), "seed " + seed);
            List<SealedEntry> longer = new ArrayList<>(whole);
            longer.add(at, whole.get(at));
            assertNotEquals(Optional.empty(), flawOf(longer, head), "seed " + seed);
        }
    }

    @Test
    void what_was_cut_off_together_with_the_head_is_found_by_a_checkpoint() {
        List<SealedEntry> whole = log(5, new Random(2));
        AuditCheckpoint checkpoint = new AuditCheckpoint(whole.get(4).head(), AT, "");
        List<SealedEntry> cut = whole.subList(0, 3);
        AuditHead head = whole.get(2).head();
        assertEquals(Optional.empty(), flawOf(cut, head));
        assertEquals(Optional.of(new AuditFlaw(4, Kind.END)), flawOf(cut, head, checkpoint));
    }

    @Test
    void a_log_that_was_written_anew_is_found_by_a_checkpoint() {
        AuditCheckpoint checkpoint =
                new AuditCheckpoint(log(3, new Random(3)).get(2).head(), AT, "");
        List<SealedEntry> another = log(5, new Random(4));
        AuditHead head = another.get(4).head();
        assertEquals(Optional.empty(), flawOf(another, head));
        assertEquals(Optional.of(new AuditFlaw(3, Kind.CHECKPOINT)), flawOf(another, head, checkpoint));
    }

    @Test
    void entries_behind_the_head_and_another_head_are_found() {
        List<SealedEntry> all = log(4, new Random(5));
        assertEquals(
                Optional.of(new AuditFlaw(4, Kind.END)), flawOf(all, all.get(2).head()));
        AuditHead other = new AuditHead(4, Digest.ofText("another"));
        assertEquals(Optional.of(new AuditFlaw(4, Kind.END)), flawOf(all, other));
        AuditHead later = new AuditHead(5, Digest.ofText("later"));
        assertEquals(Optional.of(new AuditFlaw(5, Kind.END)), flawOf(all, later));
    }

    @Test
    void erasing_an_address_leaves_the_log_whole() {
        List<SealedEntry> all = new ArrayList<>(log(3, new Random(6)));
        SealedEntry second = all.get(1);
        Digest commitment = second.address().orElseThrow().commitment();
        all.set(1, with(second, new FreeText(commitment, Optional.empty())));
        assertEquals(Optional.empty(), flawOf(all, all.get(2).head()));
    }

    @Test
    void who_works_at_the_machine_is_not_named() {
        assertEquals(
                Optional.empty(),
                AuditEntry.of(AuditKind.IMPORTED).by(Actor.OPERATOR).by());
    }

    @Test
    void facts_and_addresses_are_what_can_be_kept() {
        AuditEntry entry = AuditEntry.of(AuditKind.EXPORTED);
        assertThrows(IllegalArgumentException.class, () -> entry.with("no word", 1));
        assertThrows(IllegalArgumentException.class, () -> entry.with("lines", "a\nb"));
        assertThrows(IllegalArgumentException.class, () -> entry.with("long", "x".repeat(201)));
        assertEquals(64, entry.from("x".repeat(300)).address().orElseThrow().length());
        assertEquals(Optional.empty(), entry.from("a\tb").address());
    }

    private static Optional<AuditFlaw> flawOf(List<SealedEntry> entries, AuditHead head, AuditCheckpoint... known) {
        AuditProof proof = new AuditProof(AuditHead.START, List.of(known), head);
        return proof.take(entries).or(() -> proof.end(head));
    }

    private static List<SealedEntry> log(int length, Random random) {
        List<SealedEntry> log = new ArrayList<>();
        AuditHead head = AuditHead.START;
        for (int i = 0; i < length; i++) {
            AuditEntry entry = AuditEntry.of(AuditKind.CONFIDENTIAL_READ)
                    .by(new PersonId(1 + random.nextInt(5)))
                    .about(new PersonId(1 + random.nextInt(5)))
                    .on(new TicketId(1 + random.nextInt(5)))
                    .from("10.0.0." + random.nextInt(255))
                    .with("number", random.nextInt());
            byte[] salt = new byte[Salt.LENGTH];
            random.nextBytes(salt);
            SealedEntry sealed = SealedEntry.of(entry, head, AT.plusSeconds(i), () -> Salt.of(salt));
            log.add(sealed);
            head = sealed.head();
        }
        return log;
    }

    private static List<SealedEntry> changesOf(SealedEntry entry) {
        Digest commitment = entry.address().orElseThrow().commitment();
        Opening opening = new Opening(SALT, "10.0.0.1");
        Supplier<Salt> salts = () -> SALT;
        AuditEntry told = new AuditEntry(
                entry.kind(), entry.by(), entry.person(), entry.ticket(), Optional.of("10.0.0.1"), entry.facts());
        AuditEntry other = AuditEntry.of(AuditKind.EXPORTED);
        AuditHead before = new AuditHead(entry.sequence() - 1, Digest.NONE);
        return List.of(
                with(entry, new FreeText(commitment, Optional.of(opening))),
                with(entry, new FreeText(Digest.ofText("another"), Optional.empty())),
                forged(SealedEntry.of(told, new AuditHead(entry.sequence(), Digest.NONE), entry.at(), salts), entry),
                forged(SealedEntry.of(told, before, entry.at().plusNanos(1_000), salts), entry),
                forged(SealedEntry.of(told.by(new PersonId(99)), before, entry.at(), salts), entry),
                forged(SealedEntry.of(told.about(new PersonId(99)), before, entry.at(), salts), entry),
                forged(SealedEntry.of(told.on(new TicketId(99)), before, entry.at(), salts), entry),
                forged(SealedEntry.of(told.with("number", "none"), before, entry.at(), salts), entry),
                forged(SealedEntry.of(other, before, entry.at(), salts), entry));
    }

    /** What was put in the place of a genuine entry, with its digest and address. */
    private static SealedEntry forged(SealedEntry other, SealedEntry genuine) {
        return new SealedEntry(
                other.sequence(),
                other.at(),
                other.kind(),
                other.by(),
                other.person(),
                other.ticket(),
                genuine.address(),
                other.facts(),
                genuine.digest());
    }

    private static SealedEntry with(SealedEntry entry, FreeText address) {
        return new SealedEntry(
                entry.sequence(),
                entry.at(),
                entry.kind(),
                entry.by(),
                entry.person(),
                entry.ticket(),
                Optional.of(address),
                entry.facts(),
                entry.digest());
    }
}

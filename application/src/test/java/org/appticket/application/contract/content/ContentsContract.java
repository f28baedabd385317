package org.appticket.application.contract.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.content.Contents;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.KeptContent;
import org.appticket.domain.TooLarge;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.DamagedContent;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.history.RunningDigest;
import org.junit.jupiter.api.Test;

/** What {@link Contents} keeps to. */
public interface ContentsContract {
    /** Enough for all tests but those about limits. */
    FileSize PLENTY = FileSize.ofMebibytes(1);

    /** The contents, none at first. */
    Contents contents();

    private Content kept(byte[] bytes) {
        return contents().keep(Bytes.source(bytes), PLENTY);
    }

    private byte[] read(Content content) {
        return contents().read(content.id(), Bytes::all);
    }

    private List<ContentId> listed(Optional<ContentId> after, int limit) {
        return contents().list(after, limit).stream().map(KeptContent::id).toList();
    }

    @Test
    default void what_is_kept_is_read_again_with_its_size_and_digest() {
        for (int count : List.of(0, 1, 65_535, 65_536, 65_537, 300_000)) {
            byte[] bytes = Bytes.many(count);
            RunningDigest digest = new RunningDigest();
            digest.add(bytes, count);

            Content content = kept(bytes);

            assertArrayEquals(bytes, read(content));
            assertEquals(new Content(content.id(), new FileSize(count), digest.end()), content);
        }
    }

    @Test
    default void the_same_bytes_are_kept_twice_under_two_ids() {
        assertNotEquals(kept(Bytes.of("a")).id(), kept(Bytes.of("a")).id());
    }

    @Test
    default void as_many_bytes_as_the_limit_says_are_kept_and_not_one_more() {
        FileSize limit = new FileSize(100_000);

        assertEquals(
                limit, contents().keep(Bytes.source(Bytes.many(100_000)), limit).size());
        assertThrows(TooLarge.class, () -> contents().keep(Bytes.source(Bytes.many(100_001)), limit));
        assertEquals(1, listed(Optional.empty(), 10).size());
    }

    @Test
    default void nothing_is_read_far_beyond_the_limit() {
        int[] given = {0};
        ByteSource endless = buffer -> {
            given[0] += buffer.length;
            return buffer.length;
        };

        assertThrows(TooLarge.class, () -> contents().keep(endless, new FileSize(100_000)));

        assertEquals(true, given[0] < 100_000 + 2 * 65_536, given[0] + " bytes");
    }

    @Test
    default void nothing_is_kept_of_what_was_cut_in_the_middle() {
        ByteSource bytes = Bytes.source(Bytes.many(200_000));
        int[] calls = {0};
        ByteSource cut = buffer -> {
            if (calls[0]++ == 2) {
                throw new IllegalStateException("cut");
            }
            return bytes.next(buffer);
        };

        assertThrows(IllegalStateException.class, () -> contents().keep(cut, PLENTY));

        assertEquals(List.of(), listed(Optional.empty(), 10));
        assertEquals(0, contents().removeUnfinished(Instant.parse("9999-01-01T00:00:00Z")));
    }

    @Test
    default void what_is_removed_is_gone_and_may_be_removed_again() {
        Content content = kept(Bytes.of("a"));
        Content other = kept(Bytes.of("b"));

        contents().remove(content.id());
        contents().remove(content.id());

        assertThrows(DamagedContent.class, () -> read(content));
        assertArrayEquals(Bytes.of("b"), read(other));
    }

    @Test
    default void all_that_is_kept_is_listed_in_pieces_by_id() {
        TreeSet<ContentId> all = new TreeSet<>();
        for (int count = 0; count < 40; count++) {
            all.add(kept(Bytes.of("number " + count)).id());
        }
        for (int limit : List.of(1, 7, 39, 40, 41)) {
            List<ContentId> found = new ArrayList<>();
            List<ContentId> piece = listed(Optional.empty(), limit);
            while (!piece.isEmpty()) {
                found.addAll(piece);
                piece = piece.size() < limit ? List.of() : listed(Optional.of(found.get(found.size() - 1)), limit);
            }
            assertEquals(List.copyOf(all), found, "in pieces of " + limit);
        }
    }

    @Test
    default void what_fails_in_reading_is_thrown_on() {
        Content content = kept(Bytes.of("a"));

        assertThrows(
                IllegalStateException.class,
                () -> contents().read(content.id(), source -> {
                    throw new IllegalStateException("elsewhere");
                }));
    }
}

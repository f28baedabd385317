package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.appticket.application.dsl.World;
import org.appticket.application.view.ImportedRecord;
import org.appticket.application.view.SourceKey;
import org.appticket.domain.NotFound;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.ImportedRecords} promises. */
public interface ImportedRecordsContract extends OverPorts {

    @Test
    default void what_was_not_brought_in_is_not_found() {
        assertEquals(Optional.empty(), find(key(world())));
    }

    @Test
    default void what_was_brought_in_is_found_by_its_key_to_the_letter() {
        World world = world();
        SourceKey key = new SourceKey("incident-log/ticket", "INC-é-" + world.word());
        ImportedRecord imported = new ImportedRecord(key, 42, 7);

        save(imported);

        assertEquals(Optional.of(imported), find(key));
        assertEquals(Optional.empty(), find(new SourceKey("incident-log/person", key.key())));
        assertEquals(
                Optional.empty(), find(new SourceKey(key.source(), key.key().toLowerCase(Locale.ROOT))));
        assertEquals(
                Optional.empty(), find(new SourceKey(key.source(), key.key().replace('é', 'e'))));
    }

    @Test
    default void how_much_was_taken_by_now_is_remembered_in_the_same_place() {
        SourceKey key = key(world());
        save(new ImportedRecord(key, 42, 7));

        save(new ImportedRecord(key, 42, 8));

        assertEquals(Optional.of(new ImportedRecord(key, 42, 8)), find(key));
    }

    @Test
    default void the_longest_keys_are_kept_whole() {
        String word = world().word();
        SourceKey key = new SourceKey("s".repeat(100), "🗝".repeat(200 - word.length()) + word);

        save(new ImportedRecord(key, Long.MAX_VALUE, Integer.MAX_VALUE));

        assertEquals(Optional.of(new ImportedRecord(key, Long.MAX_VALUE, Integer.MAX_VALUE)), find(key));
    }

    @Test
    default void a_rollback_forgets_what_was_brought_in() {
        SourceKey key = key(world());

        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork().run(() -> {
                    ports().importedRecords().save(new ImportedRecord(key, 42, 7));
                    assertEquals(
                            42,
                            ports().importedRecords().find(key).orElseThrow().number());
                    throw new NotFound();
                }));

        assertEquals(Optional.empty(), find(key));
    }

    private Optional<ImportedRecord> find(SourceKey key) {
        return ports().unitOfWork().run(() -> ports().importedRecords().find(key));
    }

    private void save(ImportedRecord imported) {
        ports().unitOfWork().run(() -> {
            ports().importedRecords().save(imported);
            return imported;
        });
    }

    private static SourceKey key(World world) {
        return new SourceKey("incident-log/ticket", world.word());
    }
}

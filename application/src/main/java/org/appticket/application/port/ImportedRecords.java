package org.appticket.application.port;

import java.util.Optional;
import org.appticket.application.view.ImportedRecord;
import org.appticket.application.view.SourceKey;

/** What was brought in from other systems, so that it is brought in once; used inside a {@link UnitOfWork}. */
public interface ImportedRecords {

    /**
     * What became of something.
     *
     * @param key by what the other system knows it
     * @return nothing if it was not brought in yet
     */
    Optional<ImportedRecord> find(SourceKey key);

    /**
     * Remembers what became of something, or how much of it was taken by now.
     *
     * @param imported what became of it
     */
    void save(ImportedRecord imported);
}

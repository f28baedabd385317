package org.appticket.application.port.audit;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.audit.AuditCheckpoint;

/** Where the audit log ended now and then; they are added and never changed. */
public interface AuditCheckpoints {

    /**
     * All of them.
     *
     * @return by place
     */
    List<AuditCheckpoint> list();

    /**
     * The last of them.
     *
     * @return nothing if there is none
     */
    Optional<AuditCheckpoint> last();

    /**
     * Adds one, inside a {@link org.appticket.application.port.UnitOfWork}. If many do so for the same place, one is kept.
     *
     * @param checkpoint the checkpoint
     */
    void add(AuditCheckpoint checkpoint);
}

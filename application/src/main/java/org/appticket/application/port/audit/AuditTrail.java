package org.appticket.application.port.audit;

import java.util.List;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.AuditFilter;
import org.appticket.application.view.AuditRecord;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.PersonId;

/** What was added to the audit log, to be read and proved. Works inside a unit of work and outside, but for the erasure. */
public interface AuditTrail {

    /**
     * The entries that fit, the newest first.
     *
     * @param filter which entries
     * @param page which page; its cursor holds the place of an entry
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<AuditRecord> list(AuditFilter filter, PageRequest page);

    /**
     * The entries as they are stored, to be proved.
     *
     * @param after the last entry of the answer before; {@link AuditHead#START} to begin
     * @param limit the most entries of an answer, at least 1
     * @return the entries after it, by place; empty at the end
     */
    List<SealedEntry> list(AuditHead after, int limit);

    /**
     * Where the log ends.
     *
     * @return the place and digest of the last entry, as they are stored apart from it
     */
    AuditHead head();

    /**
     * Erases the addresses of what somebody did, or was said to do. The log still proves itself. To be called inside a
     * {@link org.appticket.application.port.UnitOfWork}.
     *
     * @param person who
     * @return how many addresses were erased
     */
    int eraseAddressesOf(PersonId person);
}

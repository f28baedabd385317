package org.appticket.application.view;

import java.util.Optional;
import org.appticket.domain.audit.SealedEntry;

/**
 * An entry of the audit log with the names of people as they are now.
 *
 * @param entry the entry
 * @param by who did it
 * @param person to whom it was done
 */
public record AuditRecord(SealedEntry entry, Optional<PersonName> by, Optional<PersonName> person) {}

package org.appticket.application.customfield;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.CustomField;
import org.appticket.domain.structure.CustomFieldPatch;

/** Changes a custom field, or retires it; what tickets say in it stays. */
public final class ChangeCustomField {

    private final FieldDesk desk;

    /**
     * Over the fields.
     *
     * @param desk what it works with
     */
    public ChangeCustomField(FieldDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param key which field
     * @param expected the version that they saw; nothing if they do not care
     * @param patch what is to change
     */
    public record Command(Actor by, FieldKey key, Optional<Version> expected, CustomFieldPatch patch) {}

    /**
     * Changes it.
     *
     * @param command what is asked for
     * @return the field after it; the same version if nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such field
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be
     */
    public CustomField handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        return desk.unitOfWork().run(() -> {
            CustomField before = desk.fields().get(command.key());
            before.require(command.expected());
            CustomField after = command.patch().appliedTo(before);
            List<String> changed = CustomFieldPatch.changed(before, after);
            if (changed.isEmpty()) {
                return before;
            }
            desk.audit()
                    .add(AuditEntry.of(AuditKind.CUSTOM_FIELD_CHANGED)
                            .by(command.by())
                            .with("field", after.key())
                            .with("changed", String.join(",", changed)));
            return desk.fields().save(after);
        });
    }
}

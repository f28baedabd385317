package org.appticket.application.customfield;

import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.CustomField;

/** Adds a custom field. */
public final class AddCustomField {

    private final FieldDesk desk;

    /**
     * Over the fields.
     *
     * @param desk what it works with
     */
    public AddCustomField(FieldDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param field the new field, not saved yet
     */
    public record Command(Actor by, CustomField field) {}

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the new field
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws InvalidValue if there are {@value CustomField#MOST} fields already
     * @throws org.appticket.domain.Duplicate if there is a field of that key
     */
    public CustomField handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        return desk.unitOfWork().run(() -> {
            if (desk.fields().listToAdd().size() >= CustomField.MOST) {
                throw InvalidValue.of("key", Problem.TOO_LONG, Map.of("max", CustomField.MOST));
            }
            CustomField added = desk.fields().add(command.field());
            desk.audit()
                    .add(AuditEntry.of(AuditKind.CUSTOM_FIELD_ADDED)
                            .by(command.by())
                            .with("field", added.key()));
            return added;
        });
    }
}

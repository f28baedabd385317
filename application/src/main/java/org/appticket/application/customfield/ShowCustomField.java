package org.appticket.application.customfield;

import org.appticket.application.port.structure.CustomFields;
import org.appticket.domain.NotFound;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.CustomField;

/** Shows a custom field. */
public final class ShowCustomField {

    private final CustomFields fields;

    /**
     * Over the fields.
     *
     * @param fields where they are
     */
    public ShowCustomField(CustomFields fields) {
        this.fields = fields;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param key which field
     */
    public record Query(Actor by, FieldKey key) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the field
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws NotFound if there is no such field, or they may not know of it
     */
    public CustomField handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return fields.find(query.key())
                .filter(field -> Permissions.mayKnow(query.by(), field))
                .orElseThrow(NotFound::new);
    }
}

package org.appticket.application.customfield;

import java.util.List;
import org.appticket.application.port.structure.CustomFields;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.CustomField;

/** Lists the custom fields that somebody may know of, by key. */
public final class ListCustomFields {

    private final CustomFields fields;

    /**
     * Over the fields.
     *
     * @param fields where they are
     */
    public ListCustomFields(CustomFields fields) {
        this.fields = fields;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return at most {@value CustomField#MOST}; those that are retired only for those who work on tickets or administer
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     */
    public List<CustomField> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return fields.list().stream()
                .filter(field -> Permissions.mayKnow(query.by(), field))
                .toList();
    }
}

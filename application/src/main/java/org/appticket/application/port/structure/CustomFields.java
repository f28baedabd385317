package org.appticket.application.port.structure;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.structure.CustomField;

/** The custom fields, of which there are never more than {@value CustomField#MOST}. */
public interface CustomFields {

    /**
     * Adds a field.
     *
     * @param field the new field
     * @return the field as it was saved
     * @throws org.appticket.domain.Duplicate with {@code key} if there is a field of that key, whatever its case
     */
    CustomField add(CustomField field);

    /**
     * A field that is to be decided about, inside a unit of work: nobody else decides about it until its end.
     *
     * @param key its key
     * @return the field
     * @throws org.appticket.domain.NotFound if there is none
     */
    CustomField get(FieldKey key);

    /**
     * A field.
     *
     * @param key its key
     * @return nothing if there is none
     */
    Optional<CustomField> find(FieldKey key);

    /**
     * Keeps a changed field.
     *
     * @param field the field, in the version that was decided upon
     * @return the field as it was saved
     * @throws org.appticket.domain.Stale if another version is current
     */
    CustomField save(CustomField field);

    /**
     * All fields, with those that are retired.
     *
     * @return in the order of their keys
     */
    List<CustomField> list();

    /**
     * All fields, inside a unit of work to whose end nobody else adds one.
     *
     * @return in the order of their keys
     */
    List<CustomField> listToAdd();
}

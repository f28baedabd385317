package org.appticket.domain.customfield;

import org.appticket.domain.event.Visibility;

/**
 * What a ticket says in a custom field. It says for itself what it is and who may read it, and so outlasts every change of the
 * field's definition.
 *
 * @param type what it is
 * @param text a text; a decimal number; a day as {@code 2031-03-04}; a defined value; or the number of a person
 * @param visibility who may read it
 */
public record FieldValue(FieldType type, String text, Visibility visibility) {}

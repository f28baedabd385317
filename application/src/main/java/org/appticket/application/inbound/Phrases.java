package org.appticket.application.inbound;

import java.util.List;
import org.appticket.domain.people.Language;

/**
 * What is said where a mail says nothing, in the language of its sender.
 *
 * @param language which
 */
record Phrases(Language language) {

    String noSubject() {
        return switch (language) {
            case FR -> "(sans objet)";
            case EN -> "(no subject)";
        };
    }

    String onlyFiles() {
        return switch (language) {
            case FR -> "(fichiers joints)";
            case EN -> "(attached files)";
        };
    }

    String notAttached(List<String> names) {
        String before = switch (language) {
            case FR -> "[AppTicket] Fichiers de ce message qui n’ont pas pu être joints : ";
            case EN -> "[AppTicket] Files of this mail that could not be attached: ";
        };
        return before + String.join(", ", names);
    }
}

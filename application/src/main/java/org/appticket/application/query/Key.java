package org.appticket.application.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.search.FoldedText;

/** What can be filtered by, with its names in English and French. */
enum Key {
    STATUS("status statut etat"),
    PRIORITY("priority priorite"),
    TYPE("type"),
    ASSIGNEE("assignee assigne affecte"),
    LEAD("lead responsable"),
    TEAM("team equipe service"),
    TAG("tag etiquette"),
    REQUESTER("requester demandeur"),
    CATEGORY("category categorie"),
    CHANNEL("channel canal"),
    CONFIDENTIAL("confidential confidentiel"),
    OVERDUE("overdue enretard"),
    AT_RISK("atrisk arisque"),
    CREATED("created cree"),
    UPDATED("updated modifie");

    private final String names;

    Key(String names) {
        this.names = names;
    }

    /** Its name in English, as docs and refusals have it. */
    String word() {
        return names().get(0);
    }

    /** The filter of that name; neither case nor accents matter. */
    static Optional<Key> find(String name) {
        String folded = FoldedText.folded(name);
        return Arrays.stream(values())
                .filter(key -> key.names().contains(folded))
                .findFirst();
    }

    private List<String> names() {
        return List.of(names.split(" "));
    }
}

package org.appticket.bootstrap.api.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.appticket.bootstrap.api.matrix.stage.Relation;

/**
 * What one kind of person is answered at one endpoint: {@code 200 own, led; 404} is 200 for what is theirs or led by them, and
 * 404 for the rest. The first clause that names a relation decides; only the last one names none.
 *
 * @param clauses in their order, at least one
 */
record Cell(List<Clause> clauses) {

    /**
     * A status, and what it is for.
     *
     * @param status the status
     * @param relations what it is for; nothing for all the rest
     */
    record Clause(int status, Set<Relation> relations) {}

    static Cell of(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            clauses.add(clause(part.strip()));
        }
        for (int i = 0; i < clauses.size(); i++) {
            boolean last = i == clauses.size() - 1;
            if (clauses.get(i).relations().isEmpty() != last) {
                throw new IllegalArgumentException("the last clause, and only that, is for the rest: " + text);
            }
        }
        return new Cell(List.copyOf(clauses));
    }

    int statusFor(Relation relation) {
        return clauses.stream()
                .filter(clause ->
                        clause.relations().isEmpty() || clause.relations().contains(relation))
                .findFirst()
                .orElseThrow()
                .status();
    }

    /** Every relation that some clause names. */
    Set<Relation> named() {
        Set<Relation> named = EnumSet.noneOf(Relation.class);
        clauses.forEach(clause -> named.addAll(clause.relations()));
        return named;
    }

    private static Clause clause(String text) {
        String[] parts = text.split("\\s+", 2);
        if (!parts[0].matches("[1-5]\\d\\d")) {
            throw new IllegalArgumentException("no status: " + text);
        }
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (parts.length > 1) {
            for (String word : parts[1].split(",", -1)) {
                relations.add(Relation.of(word.strip()));
            }
        }
        return new Clause(Integer.parseInt(parts[0]), relations);
    }
}

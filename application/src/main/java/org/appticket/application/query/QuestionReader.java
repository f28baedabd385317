package org.appticket.application.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.search.SearchText;

/** Reads questions that somebody types. For one question. */
final class QuestionReader {
    private static final String NAME = "q";

    private final PersonId me;
    private final List<Violation> violations = new ArrayList<>();

    QuestionReader(PersonId me) {
        this.me = me;
    }

    TicketQuestion read(String typed) {
        FilterDraft draft = new FilterDraft(TicketQuestion.of(TicketFilter.ALL));
        List<SearchText.Piece> pieces = new ArrayList<>();
        for (Typed piece : Typed.all(typed)) {
            if (piece.key().isPresent()) {
                filter(piece, piece.key().get()).ifPresent(draft::and);
            } else {
                pieces.add(new SearchText.Piece(piece.values().get(0), piece.quoted(), piece.unwanted()));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValue(violations);
        }
        return draft.question(pieces.isEmpty() ? Optional.empty() : Optional.of(SearchText.of(pieces)));
    }

    private Optional<TicketFilter> filter(Typed piece, String name) {
        Optional<Key> key = Key.find(name);
        if (key.isEmpty()) {
            refuse(piece, Arrays.stream(Key.values()).map(Key::word).collect(Collectors.joining(":, ", "", ":")));
            return Optional.empty();
        }
        Optional<TicketFilter> filter = new KeyValues(me, piece.values(), piece.unwanted()).filter(key.get());
        if (filter.isEmpty()) {
            refuse(piece, KeyValues.allowed(key.get(), piece.unwanted()));
        }
        return filter;
    }

    private void refuse(Typed piece, String allowed) {
        violations.add(new Violation(
                NAME,
                Problem.NOT_UNDERSTOOD,
                Map.of("piece", piece.raw(), "position", piece.position(), "allowed", allowed)));
    }
}

package org.appticket.application.fake.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.Page.Total;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/** Lists in the order of a number, page by page. */
public final class InMemoryList {
    private InMemoryList() {}

    /** The page that is asked for, of elements in any order. */
    public static <T> Page<T> page(List<T> elements, Function<T, Long> number, PageRequest request) {
        long after = request.after().map(cursor -> numbers(cursor, 1).get(0)).orElse(Long.MIN_VALUE);
        List<T> fetched = elements.stream()
                .filter(element -> number.apply(element) > after)
                .sorted((one, other) -> Long.compare(number.apply(one), number.apply(other)))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(
                fetched,
                request.limit(),
                element -> new Cursor(List.of(number.apply(element).toString())),
                total(elements, request));
    }

    /** How many elements there are, if that was asked for. */
    public static Optional<Total> total(List<?> elements, PageRequest request) {
        return request.counted() ? Optional.of(Total.of(Math.min(elements.size(), Total.LIMIT + 1))) : Optional.empty();
    }

    /** The numbers of a cursor that should have as many. */
    public static List<Long> numbers(Cursor cursor, int count) {
        try {
            List<Long> numbers = cursor.values().stream().map(Long::valueOf).toList();
            if (numbers.size() == count) {
                return numbers;
            }
        } catch (NumberFormatException forged) {
            throw refusal();
        }
        throw refusal();
    }

    private static InvalidValue refusal() {
        return InvalidValue.of("after", Problem.WRONG_FORMAT);
    }
}

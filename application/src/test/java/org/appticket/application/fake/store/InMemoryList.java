package org.appticket.application.fake.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        return page(elements, 1, element -> List.of(number.apply(element)), request);
    }

    /** The page that is asked for, in the order of several numbers, the first of which counts most. */
    public static <T> Page<T> page(List<T> elements, int count, Function<T, List<Long>> numbers, PageRequest request) {
        Optional<List<Long>> after = request.after().map(cursor -> numbers(cursor, count));
        List<T> fetched = elements.stream()
                .filter(element -> after.filter(place -> compare(numbers.apply(element), place) <= 0)
                        .isEmpty())
                .sorted((one, other) -> compare(numbers.apply(one), numbers.apply(other)))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(
                fetched,
                request.limit(),
                element -> new Cursor(
                        numbers.apply(element).stream().map(String::valueOf).toList()),
                total(elements, request));
    }

    private static int compare(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .map(index -> one.get(index).compareTo(other.get(index)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
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

package org.appticket.adapters.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * One request for a list: which page is wanted, and how it is answered.
 *
 * @param address the list's absolute address, without a query
 * @param query the query as it came; empty if there was none
 * @param name what tells this list, in this order, from every other; cursors carry it
 */
public record Listing(String address, String query, String name) {
    /** One page on the wire. */
    public record PageBody(
            List<Record> items, Optional<String> next, Optional<Integer> total, Optional<Integer> totalAtLeast) {}

    /** The page that {@code limit}, {@code after} and {@code count} ask for; faults are noted in the fields. */
    public PageRequest page(QueryFields fields) {
        PageRequest page = uncounted(fields);
        return new PageRequest(page.limit(), page.after(), fields.truth("count").orElse(false));
    }

    /** The page that {@code limit} and {@code after} ask for, of a list that nobody can have counted. */
    public PageRequest uncounted(QueryFields fields) {
        int limit = fields.number("limit", 1, PageRequest.MAX_LIMIT).orElse(PageRequest.DEFAULT_LIMIT);
        Optional<Cursor> after = fields.parsed("after", "next", text -> CursorText.read(name, text));
        return new PageRequest(limit, after, false);
    }

    public <T> Answer answer(Page<T> page, Function<T, Record> shape) {
        return answer(page, shape, body -> body);
    }

    /** For a list that says more than others: {@code whole} adds it to the page. */
    public <T> Answer answer(Page<T> page, Function<T, Record> shape, Function<PageBody, Record> whole) {
        Optional<String> next = page.next().map(cursor -> CursorText.write(name, cursor));
        Answer answer = Answer.ok(whole.apply(new PageBody(
                page.items().stream().map(shape).toList(),
                next,
                page.total().filter(Page.Total::exact).map(Page.Total::count),
                page.total().filter(total -> !total.exact()).map(Page.Total::count))));
        return next.map(cursor -> answer.with(HttpHeaders.LINK, "<" + nextAddress(cursor) + ">; rel=\"next\""))
                .orElse(answer);
    }

    private String nextAddress(String cursor) {
        String others = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("after="))
                .map(Listing::printable)
                .collect(Collectors.joining("&"));
        return address + "?" + others + (others.isEmpty() ? "" : "&") + "after=" + cursor;
    }

    /** A client may send characters raw that a header must not carry. */
    private static String printable(@Nullable String parameter) {
        return String.valueOf(parameter)
                .codePoints()
                .mapToObj(Character::toString)
                .map(text -> text.matches("[!-;=?-~]") ? text : URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}

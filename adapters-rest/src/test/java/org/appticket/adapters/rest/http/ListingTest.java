package org.appticket.adapters.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private static final Cursor CURSOR = new Cursor(List.of("é", "7"));

    private record Item(String text) {}

    @Test
    void the_next_page_is_linked_with_the_same_filters() {
        Answer answer =
                listing("limit=1&after=old&tag=é&status=OPEN%2CCLOSED").answer(page(Optional.of(CURSOR)), Item::new);
        String cursor = CursorText.write("/x id", CURSOR);

        assertEquals(
                "<https://desk.example/x?limit=1&tag=%C3%A9&status=OPEN%2CCLOSED&after=" + cursor + ">; rel=\"next\"",
                answer.headers().get("Link"));
        assertEquals(
                "{\"items\":[{\"text\":\"a\"}],\"next\":\"" + cursor + "\",\"totalAtLeast\":10000}", answer.body());
    }

    @Test
    void the_last_page_links_nothing() {
        Answer answer = listing("").answer(page(Optional.empty()), Item::new);

        assertFalse(answer.headers().containsKey("Link"));
        assertFalse(answer.body().contains("next"));
    }

    @Test
    void a_cursor_leads_back_to_its_place() {
        QueryFields fields = QueryFields.parse("limit=3&count=true&after=" + CursorText.write("/x id", CURSOR));

        assertEquals(new PageRequest(3, Optional.of(CURSOR), true), listing("").page(fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "",
                "%00",
                "bnVsbA",
                "W10",
                "WyIveCBpZCJd",
                "WyIveCBpZCIsN10",
                "WyIveSBpZCIsIjciXQ",
                "e30",
                "WyI"
            })
    void a_cursor_that_was_not_given_for_this_list_is_refused(String forged) {
        QueryFields fields = QueryFields.parse("after=" + forged);
        listing("").page(fields);

        Rejection rejection = assertThrows(Rejection.class, fields::check);

        assertEquals("?after", rejection.problem().errors().get(0).pointer());
    }

    private static Listing listing(String query) {
        return new Listing("https://desk.example/x", query, "/x id");
    }

    private static Page<String> page(Optional<Cursor> next) {
        return new Page<>(List.of("a"), next, Optional.of(new Page.Total(10_000, false)));
    }
}

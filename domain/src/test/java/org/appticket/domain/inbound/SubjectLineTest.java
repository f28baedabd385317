package org.appticket.domain.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"Re: Écran", "RE : Tr: Écran", "Fwd: Re[2]: [#12] Écran", "TR: Écran", " [#9] AW: Écran "})
    void a_title_has_nothing_that_programs_put_before_it(String raw) {
        assertEquals("Écran", SubjectLine.of(raw).title());
    }

    @Test
    void the_last_number_in_brackets_is_the_ticket() {
        assertEquals(
                Optional.of(new TicketId(12)),
                SubjectLine.of("[#9] Re: [#12] x #13").ticket());
        assertEquals(Optional.empty(), SubjectLine.of("[#0] x").ticket());
        assertEquals(
                Optional.empty(), SubjectLine.of("[#99999999999999999999] x").ticket());
    }

    @Test
    void whatever_comes_is_one_line_that_fits() {
        assertEquals("a b c", SubjectLine.of("a\r\nb\u0000\t\u0007 c\ud83d").text());
        String longest = SubjectLine.of("🖥".repeat(300)).text();
        assertEquals(200, longest.codePointCount(0, longest.length()));
        assertTrue(longest.endsWith("…"));
    }

    @Test
    void marks_are_found_in_addresses_and_ids_whatever_their_case() {
        String code = "0123456789abcdef01234567";
        ReplyMark mark = new ReplyMark(new TicketId(42), new PersonId(7), code);
        assertEquals(
                List.of(mark, mark),
                ReplyMark.in(List.of(
                        "Desk <desk+" + mark + "@example.org>",
                        "<appticket.ticket.1@example.org> <APPTICKET.REPLY.42.7." + code.toUpperCase(Locale.ROOT)
                                + "@example.org>",
                        "desk+0.7." + code + "@example.org, desk+42.7.short@example.org")));
    }
}

package org.appticket.domain.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannersTest {

    private static Optional<InboundCause> objection(String name, String value, String sender) {
        return Manners.objection(new MailHead(Map.of(name, List.of(value))), sender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-AppTicket-Loop|example.org|LOOP",
                "Return-Path|<>|BOUNCE",
                "Content-Type|Multipart/Report; report-type=delivery-status|BOUNCE",
                "X-Failed-Recipients|a@example.org|BOUNCE",
                "Auto-Submitted|auto-replied (vacation)|AUTOMATIC",
                "Auto-Submitted|auto-generated|AUTOMATIC",
                "Precedence|Bulk|AUTOMATIC",
                "Precedence|junk|AUTOMATIC",
                "Precedence|auto_reply|AUTOMATIC",
                "X-Auto-Response-Suppress|All|AUTOMATIC",
                "X-Autoreply|yes|AUTOMATIC",
            })
    void what_programs_write_says_so(String name, String value, InboundCause cause) {
        assertEquals(Optional.of(cause), objection(name, value, "agathe@example.org"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted|no",
                "Precedence|list",
                "List-Id|<support.example.org>",
                "X-Auto-Response-Suppress|None",
                "Return-Path|<agathe@example.org>",
                "Subject|Auto-Submitted: auto-replied",
            })
    void people_may_write_by_lists_and_of_programs(String name, String value) {
        assertEquals(Optional.empty(), objection(name, value, "agathe@example.org"));
    }

    @ParameterizedTest
    @CsvSource({"mailer-daemon@example.org", "no-reply@example.org", "noreply+1@example.org", "bounces-77@example.org"})
    void some_addresses_are_nobodys(String sender) {
        assertEquals(Optional.of(InboundCause.AUTOMATIC), objection("subject", "x", sender));
    }

    @Test
    void an_address_that_only_begins_like_one_of_those_is_somebodys() {
        assertEquals(Optional.empty(), objection("subject", "x", "noreplyson@example.org"));
    }
}

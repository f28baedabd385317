package org.appticket.domain.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.id.LinkId;
import org.junit.jupiter.api.Test;

class ExternalLinkTest {

    @Test
    void addresses_that_a_browser_may_open_are_taken() {
        for (String url : List.of(
                "https://jira.example.org/browse/ABC-1",
                "http://10.0.0.1:8080/",
                "HTTPS://Example.org",
                "https://[2001:db8::1]:8443/x?y=1#z",
                "https://glpi.exämple.fr/front/ticket.form.php?id=7")) {
            assertEquals(Optional.of(url), link("JIRA", "ABC-1", url).url());
        }
    }

    @Test
    void everything_else_is_refused() {
        for (String url : List.of(
                "",
                "jira.example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "//example.org/x",
                "https://",
                "https:///x",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://example.org:443@evil.example/",
                "https://example.org\\@evil.example/",
                "https://example.org/a b",
                "https://example.org/\u0000",
                "https://example.org/\"onclick",
                "https://example.org/" + "x".repeat(ExternalLink.MAX_URL))) {
            assertThrows(InvalidValue.class, () -> link("JIRA", "ABC-1", url), url);
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> link(" ", "a\nb", "javascript:x"));

        assertEquals(
                List.of("system", "key", "url"),
                refused.violations().stream().map(Violation::field).toList());
        assertThrows(InvalidValue.class, () -> link("x".repeat(51), "a", "https://a"));
        assertThrows(InvalidValue.class, () -> link("x", "a".repeat(201), "https://a"));
    }

    private static ExternalLink link(String system, String key, String url) {
        return new ExternalLink(new LinkId(1), system, key, Optional.of(url));
    }
}

package org.appticket.adapters.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.appticket.application.access.ConnectionNotPrivate;
import org.appticket.application.access.SessionHolder;
import org.appticket.domain.access.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionCookiesTest {
    private static final Secret SECRET = Secret.of(new byte[Secret.BYTES]);

    private final Http http = new Http();

    private SessionHolder holder(String publicUrl) {
        return new SessionCookies(URI.create(publicUrl)).holder(http.request(), http.response());
    }

    @Test
    void over_https_the_cookie_is_sealed() {
        http.remoteAddress = "192.0.2.7";
        SessionHolder holder = holder("https://desk.example.org");
        holder.requirePrivate();
        holder.keep(SECRET);
        holder.forget();
        assertEquals(
                List.of(
                        "Set-Cookie: __Host-sid=" + SECRET.text() + "; Path=/; HttpOnly; SameSite=Lax; Secure",
                        "Set-Cookie: __Host-sid=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure"),
                http.answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://127.1.2.3/", "http://[::1]:8080"})
    void over_plain_http_on_this_machine_the_cookie_is_open(String publicUrl) {
        holder(publicUrl).keep(SECRET);
        assertEquals(List.of("Set-Cookie: sid=" + SECRET.text() + "; Path=/; HttpOnly; SameSite=Lax"), http.answered);
    }

    @ParameterizedTest
    @CsvSource({
        "http://desk.example.org, 127.0.0.1",
        "http://desk.example.org, 192.0.2.7",
        "http://127.0.0.1:8080, 192.0.2.7",
        "http://localhost.example.org, 127.0.0.1",
        "http://127.0.0.1.example.org, ::1"
    })
    void over_plain_http_between_machines_no_cookie_is_given(String publicUrl, String remoteAddress) {
        http.remoteAddress = remoteAddress;
        SessionHolder holder = holder(publicUrl);
        assertThrows(ConnectionNotPrivate.class, holder::requirePrivate);
        assertThrows(ConnectionNotPrivate.class, () -> holder.keep(SECRET));
        assertDoesNotThrow(holder::forget);
        assertEquals(1, http.answered.size());
    }

    @Test
    void only_the_cookie_of_the_right_name_is_presented() {
        SessionCookies cookies = new SessionCookies(URI.create("https://desk.example.org"));
        http.cookies.add(new Cookie("sid", "planted"));
        assertEquals(Optional.empty(), cookies.presentedBy(http.request()));
        http.cookies.add(new Cookie("__Host-sid", "genuine"));
        assertEquals(Optional.of("genuine"), cookies.presentedBy(http.request()));
    }

    @Test
    void of_two_cookies_none_is_believed() {
        http.cookies.add(new Cookie("sid", "one"));
        http.cookies.add(new Cookie("sid", "other"));
        assertEquals(
                Optional.empty(), new SessionCookies(URI.create("http://localhost:8080")).presentedBy(http.request()));
    }
}

package org.appticket.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Region;
import org.junit.jupiter.api.Test;

final class ExternalIdentityTest {
    private static final Region ELSEWHERE = new Region(Language.EN, ZoneId.of("America/Montreal"));

    private static Profile profile(String name, String email, Optional<Language> language) {
        return new ExternalIdentity(
                        new IdentityKey("https://login.example.org", "1"),
                        "agent",
                        name,
                        Optional.of(email),
                        language,
                        Optional.empty())
                .profile(ELSEWHERE);
    }

    @Test
    void what_is_not_said_there_is_as_in_the_region() {
        assertEquals(
                new Profile(
                        "Agent", Optional.of("agent@example.org"), Language.EN, "America/Montreal", Optional.empty()),
                profile("Agent", "agent@example.org", Optional.empty()));
        assertEquals(
                Language.FR,
                profile("Agent", "agent@example.org", Optional.of(Language.FR)).language());
    }

    @Test
    void what_does_not_look_as_it_must_is_left_out() {
        Profile profile = profile(" ", "nowhere", Optional.empty());
        assertEquals("agent", profile.name());
        assertEquals(Optional.empty(), profile.email());
        assertEquals(Language.EN, profile.language());
    }
}

package org.appticket.domain.people;

import java.time.ZoneId;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.Violations;
import org.appticket.domain.Zones;

/**
 * What a person says about themselves.
 *
 * @param name as {@link TextRule#NAME} wants it, in one line, without spaces around it
 * @param email where mail reaches them
 * @param language in which they are spoken to
 * @param zone the region in whose time they read, such as {@code Europe/Paris}
 * @param phone as {@link TextRule#PHONE} wants it, in one line
 */
public record Profile(String name, Optional<String> email, Language language, String zone, Optional<String> phone) {

    /**
     * Normalises and checks the texts.
     *
     * @throws InvalidValue naming everything that is not as it must be
     */
    public Profile {
        Violations violations = new Violations();
        String givenName = name;
        Optional<String> givenEmail = email;
        String givenZone = zone;
        Optional<String> givenPhone = phone;
        name = violations.gather(() -> line("name", TextRule.NAME, givenName)).orElse(name);
        email = violations.gather(() -> givenEmail.map(EmailRule::check)).orElse(email);
        violations.gather(() -> requireZone(givenZone));
        phone = violations
                .gather(() -> givenPhone.map(text -> line("phone", TextRule.PHONE, text)))
                .orElse(phone);
        violations.refuse();
    }

    /**
     * A profile of which nothing but the name is known, where nobody has said anything about the organisation.
     *
     * @param name the name
     * @return the profile
     * @throws InvalidValue if the name is not as it must be
     */
    public static Profile of(String name) {
        return new Profile(
                name,
                Optional.empty(),
                Region.USUAL.language(),
                Region.USUAL.zone().getId(),
                Optional.empty());
    }

    /**
     * The zone in whose time they read.
     *
     * @return a region, with its daylight saving
     */
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    private static String line(String field, TextRule rule, String raw) {
        if (raw.indexOf('\n') >= 0 || raw.indexOf('\t') >= 0) {
            throw InvalidValue.of(field, Problem.FORBIDDEN_CHARACTER);
        }
        return rule.check(field, raw.strip());
    }

    private static void requireZone(String zone) {
        if (Zones.find(zone).isEmpty()) {
            throw InvalidValue.of("zone", Problem.UNKNOWN_REFERENCE);
        }
    }
}

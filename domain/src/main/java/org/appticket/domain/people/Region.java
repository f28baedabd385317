package org.appticket.domain.people;

import java.time.ZoneId;

/**
 * Where an organisation is: what holds for whoever has not chosen otherwise.
 *
 * @param language in which they are spoken to
 * @param zone in whose time they read, such as {@code Europe/Paris}
 */
public record Region(Language language, ZoneId zone) {

    /** What holds where nobody has said anything. */
    public static final Region USUAL = new Region(Language.FR, ZoneId.of("Europe/Paris"));
}

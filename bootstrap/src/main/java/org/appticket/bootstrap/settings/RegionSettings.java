package org.appticket.bootstrap.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/**
 * What holds for whoever has not chosen otherwise.
 *
 * @param language {@code fr} or {@code en}
 * @param zone in whose time they read
 */
public record RegionSettings(String language, ZoneId zone) {

    static RegionSettings read(Values values) {
        return new RegionSettings(values.choice(Setting.LANGUAGE, List.of("fr", "en")), zone(values));
    }

    private static ZoneId zone(Values values) {
        String name = values.text(Setting.ZONE).orElse(Setting.ZONE.defaultValue());
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new WrongSetting(Setting.ZONE, "must be a time zone such as Europe/Paris: " + name);
        }
    }
}

package org.appticket.bootstrap.settings;

import java.time.ZoneId;
import java.util.List;
import org.appticket.domain.Zones;

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
        return Zones.find(values.text(Setting.ZONE).orElse(Setting.ZONE.defaultValue()))
                .orElseThrow(() ->
                        new WrongSetting(Setting.ZONE, "must be the IANA name of a time zone, such as Europe/Paris"));
    }
}

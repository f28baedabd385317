package org.appticket.application.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Region;
import org.junit.jupiter.api.Test;

final class NewcomerTest {
    @Test
    void of_whom_nothing_is_said_is_spoken_to_as_in_the_region() {
        Newcomer newcomer = Newcomer.administrator("boss", "Boss", Password.of("a password, long enough"));
        Profile profile = newcomer.profile(new Region(Language.EN, ZoneId.of("Indian/Reunion")));
        assertEquals(Language.EN, profile.language());
        assertEquals(ZoneId.of("Indian/Reunion"), profile.zoneId());
    }
}

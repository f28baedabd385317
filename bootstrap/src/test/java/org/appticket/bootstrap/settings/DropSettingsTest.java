package org.appticket.bootstrap.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.appticket.bootstrap.settings.DropSettings.Protocol;
import org.junit.jupiter.api.Test;

class DropSettingsTest {

    private final Map<String, String> environment = new HashMap<>(Map.of("APPTICKET_MAIL_DROP_PORT", "2525"));

    private Optional<DropSettings> read() {
        return Settings.read(SettingSources.of(new Properties(), environment))
                .incoming()
                .drop();
    }

    private void set(String setting, String value) {
        environment.put("APPTICKET_MAIL_DROP_" + setting, value);
    }

    @Test
    void mail_is_handed_over_on_loopback_for_the_addresses_of_the_desk_alone() {
        environment.put("APPTICKET_MAIL_FROM", "Desk@example.org");
        environment.put("APPTICKET_MAIL_REPLY_TO", "support@example.org");
        assertEquals(
                Optional.of(new DropSettings(
                        "127.0.0.1", 2525, Protocol.SMTP, Set.of("desk@example.org", "support@example.org"))),
                read());
        set("RECIPIENTS", "help@example.org, Support@Example.org");
        assertEquals(
                Set.of("help@example.org", "support@example.org"),
                read().orElseThrow().recipients());
        assertTrue(read().orElseThrow().listener().isLoopbackAddress());
        environment.remove("APPTICKET_MAIL_DROP_PORT");
        assertEquals(Optional.empty(), read());
    }

    @Test
    void what_is_spoken_is_smtp_unless_lmtp_is_chosen() {
        set("RECIPIENTS", "help@example.org");
        assertEquals(Protocol.SMTP, read().orElseThrow().protocol());
        set("PROTOCOL", "lmtp");
        assertEquals(Protocol.LMTP, read().orElseThrow().protocol());
        set("PROTOCOL", "uucp");
        assertThrows(WrongSetting.class, this::read);
    }

    @Test
    void a_drop_for_nobody_or_for_what_is_no_address_is_refused() {
        assertThrows(WrongSetting.class, this::read);
        set("RECIPIENTS", "help@example.org,no address");
        assertThrows(WrongSetting.class, this::read);
        set("RECIPIENTS", "help@example.org");
        set("ADDRESS", "localhost");
        assertThrows(WrongSetting.class, this::read);
    }
}

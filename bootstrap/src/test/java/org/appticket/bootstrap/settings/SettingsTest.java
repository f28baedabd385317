package org.appticket.bootstrap.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void without_any_setting_the_embedded_database_is_served_on_loopback() {
        Settings settings = read(Map.of());

        assertEquals(
                new Settings.Http("127.0.0.1", 8080, 64, Duration.ofSeconds(10), Optional.empty()), settings.http());
        assertTrue(settings.http().isLoopback());
        assertEquals(URI.create("http://127.0.0.1:8080"), settings.publicUrl());
        assertEquals(Path.of("data").toAbsolutePath(), settings.data());
        assertEquals(
                "jdbc:h2:file:" + Path.of("data").toAbsolutePath() + "/appticket;WRITE_DELAY=0",
                settings.database().url());
        assertTrue(settings.database().isEmbedded());
        assertEquals(Optional.empty(), settings.firstAdministrator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    APPTICKET_HTTP_PORT      | 0                                       | from 1 to 65535
                    APPTICKET_HTTP_PORT      | eighty                                  | from 1 to 65535
                    APPTICKET_HTTP_ADDRESS   | localhost                               | an IP address
                    APPTICKET_HTTP_ADDRESS   | 1.2.3.4.5                               | an IP address
                    APPTICKET_HTTP_THREADS   | 3                                       | from 4 to 1000
                    APPTICKET_DATA           | a;b                                     | a path
                    APPTICKET_PUBLIC_URL     | ftp://example.org                       | http:// or https://
                    APPTICKET_PUBLIC_URL     | https://example.org/tickets             | nothing after it
                    APPTICKET_PUBLIC_URL     | https://me@example.org                  | nothing after it
                    APPTICKET_DB_URL         | jdbc:h2:file:/tmp/x                     | WRITE_DELAY=0
                    APPTICKET_DB_URL         | jdbc:h2:file:/tmp/x;WRITE_DELAY=500     | WRITE_DELAY=0
                    APPTICKET_DB_URL         | jdbc:h2:file:/x;WRITE_DELAY=0;AUTO_SERVER=TRUE | AUTO_SERVER
                    APPTICKET_DB_URL         | jdbc:h2:file:/x;WRITE_DELAY=0;INIT=x    | INIT
                    APPTICKET_DB_URL         | jdbc:h2:mem:x                           | must begin with
                    APPTICKET_DB_URL         | jdbc:mariadb://db/appticket             | jdbc:mysql://
                    APPTICKET_DB_URL         | jdbc:mysql://db:3306                    | must name a database
                    APPTICKET_DB_URL         | jdbc:mysql://db/a?autoDeserialize=true  | autodeserialize
                    APPTICKET_DB_POOL_SIZE   | 1                                       | from 2 to 200
                    APPTICKET_TRUSTED_PROXIES | proxy.example.org                      | IP addresses or networks
                    APPTICKET_TRUSTED_PROXIES | 10.0.0.0/8,                            | IP addresses or networks
                    APPTICKET_RATE_TOKEN     | -1                                      | from 0 to 1000000
                    APPTICKET_LANGUAGE       | de                                      | fr, en
                    APPTICKET_ZONE           | Paris                                   | Europe/Paris
                    APPTICKET_ZONE           | +04:00                                  | Europe/Paris
                    APPTICKET_ZONE           | UTC+4                                   | Europe/Paris
                    APPTICKET_LOG_FORMAT     | xml                                     | text, json
                    APPTICKET_LOG_LEVEL      | LOUD                                    | SEVERE, WARNING, INFO, FINE
                    APPTICKET_CONFIG         | /no/such/file                           | readable properties file
                    """)
    void a_wrong_setting_is_refused_by_one_line_that_names_it(String key, String value, String expected) {
        WrongSetting wrong = assertThrows(WrongSetting.class, () -> read(Map.of(key, value)));

        assertEquals(key, wrong.setting().key());
        assertTrue(wrong.reason().startsWith(key + " "), wrong.reason());
        assertTrue(wrong.reason().contains(expected), wrong.reason());
        assertEquals(1, wrong.reason().lines().count());
    }

    @Test
    void a_mail_server_elsewhere_is_never_spoken_to_in_plain() {
        Map<String, String> mail = Map.of("APPTICKET_MAIL_HOST", "mail", "APPTICKET_MAIL_FROM", "desk@example.org");
        assertEquals(587, read(mail).mail().orElseThrow().port());
        assertEquals(MailEncryption.STARTTLS, read(mail).mail().orElseThrow().encryption());
        Map<String, String> plain = new HashMap<>(mail);
        plain.put("APPTICKET_MAIL_TLS", "off");
        assertThrows(WrongSetting.class, () -> read(plain));
        plain.put("APPTICKET_MAIL_HOST", "127.0.0.1");
        assertEquals(MailEncryption.OFF, read(plain).mail().orElseThrow().encryption());
        plain.put("APPTICKET_MAIL_TLS", "none");
        assertEquals(MailEncryption.OFF, read(plain).mail().orElseThrow().encryption(), "a former word");
        plain.put("APPTICKET_MAIL_TLS", "tls");
        assertEquals(465, read(plain).mail().orElseThrow().port());
        plain.put("APPTICKET_MAIL_USER", "desk");
        assertThrows(WrongSetting.class, () -> read(plain));
        assertThrows(WrongSetting.class, () -> read(Map.of("APPTICKET_MAIL_HOST", "mail")));
        assertEquals(Optional.empty(), read(Map.of()).mail());
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080",
        "0.0.0.0, http://127.0.0.1:8080",
        "::, http://[::1]:8080",
        "192.0.2.7, http://192.0.2.7:8080",
        "2001:db8::7, http://[2001:db8:0:0:0:0:0:7]:8080"
    })
    void a_listener_on_all_addresses_is_reached_by_loopback(String address, String origin) {
        assertEquals(
                origin, read(Map.of("APPTICKET_HTTP_ADDRESS", address)).http().origin());
    }

    @Test
    void who_has_chosen_nothing_is_spoken_to_in_french_and_the_time_of_paris_unless_that_is_said_otherwise() {
        assertEquals(
                new RegionSettings("fr", ZoneId.of("Europe/Paris")),
                read(Map.of()).region());
        Map<String, String> elsewhere = Map.of("APPTICKET_LANGUAGE", "en", "APPTICKET_ZONE", "Indian/Reunion");
        assertEquals(
                new RegionSettings("en", ZoneId.of("Indian/Reunion")),
                read(elsewhere).region());
    }

    @Test
    void names_of_the_organisation_are_words_that_are_long_enough_to_tell() {
        assertEquals(
                List.of("wonderland railways", "wonderland", "railways"),
                read(Map.of("APPTICKET_ORGANISATION", "Wonderland Railways, WRW"))
                        .organisation());
    }

    @Test
    void what_a_telephone_system_signs_with_is_long_enough_and_may_be_replaced() {
        String one = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        String other = "whsec_AfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        assertEquals(List.of(), read(Map.of()).telephony().keys());
        Settings settings = read(Map.of("APPTICKET_TELEPHONY_SECRET", one + ", " + other));
        assertEquals(List.of(one, other), settings.telephony().secrets());
        assertEquals(24, settings.telephony().keys().get(1).length);
        assertFalse(settings.toString().contains("whsec_"), settings.toString());
        for (String wrong :
                List.of("secret", "whsec_", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS", "whsec_c2hvcnQ=", one + ",x")) {
            WrongSetting refusal =
                    assertThrows(WrongSetting.class, () -> read(Map.of("APPTICKET_TELEPHONY_SECRET", wrong)));
            assertFalse(refusal.reason().contains("MfKQ"), "a secret must not be shown");
        }
    }

    @Test
    void login_and_password_of_the_first_administrator_go_together() {
        assertThrows(WrongSetting.class, () -> read(Map.of("APPTICKET_ADMIN_LOGIN", "root")));
        assertThrows(WrongSetting.class, () -> read(Map.of("APPTICKET_ADMIN_PASSWORD", "a long enough password")));
        WrongSetting wrong = assertThrows(
                WrongSetting.class,
                () -> read(Map.of("APPTICKET_ADMIN_LOGIN", "root", "APPTICKET_ADMIN_PASSWORD", "fourteen chars")));
        assertFalse(wrong.reason().contains("fourteen chars"), "a password must not be shown");
    }

    @Test
    void secrets_are_not_shown_when_settings_are_written_out() {
        Settings settings = read(Map.of(
                "APPTICKET_ADMIN_LOGIN", "root",
                "APPTICKET_ADMIN_PASSWORD", "a long enough password",
                "APPTICKET_DB_PASSWORD", "database password",
                "APPTICKET_DB_URL", "jdbc:mysql://db/appticket?password=in-the-url"));

        assertFalse(settings.toString().contains("password"), settings.toString());
        assertFalse(settings.toString().contains("in-the-url"), settings.toString());
    }

    @Test
    void a_mysql_address_is_completed_but_what_the_operator_chose_stays() {
        String url = read(Map.of("APPTICKET_DB_URL", "jdbc:mysql://db:3306/appticket?sslmode=PREFERRED"))
                .database()
                .url();

        assertEquals("jdbc:mysql://db:3306/appticket?sslmode=PREFERRED&allowUrlInLocalInfile=false", url);
        assertEquals(
                "jdbc:mysql://db/appticket?sslMode=VERIFY_IDENTITY&allowUrlInLocalInfile=false",
                read(Map.of("APPTICKET_DB_URL", "jdbc:mysql://db/appticket"))
                        .database()
                        .url());
    }

    @Test
    void a_system_property_beats_the_environment_and_that_beats_the_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("appticket.properties");
        Files.writeString(file, """
                APPTICKET_HTTP_PORT=1001
                APPTICKET_HTTP_THREADS=11
                APPTICKET_DB_POOL_SIZE=21
                """);
        Properties properties = new Properties();
        properties.setProperty("APPTICKET_HTTP_PORT", "1003");
        Settings settings = Settings.read(SettingSources.of(
                properties,
                Map.of(
                        "APPTICKET_CONFIG", file.toString(),
                        "APPTICKET_HTTP_PORT", "1002",
                        "APPTICKET_HTTP_THREADS", "12")));

        assertEquals(1003, settings.http().port());
        assertEquals(12, settings.http().threads());
        assertEquals(21, settings.database().poolSize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void blank_text_counts_as_not_set(String blank) {
        assertEquals(8080, read(Map.of("APPTICKET_HTTP_PORT", blank)).http().port());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,true", "127.8.0.1,true", "::1,true", "0.0.0.0,false", "::,false", "192.0.2.7,false"})
    void only_loopback_addresses_count_as_loopback(String address, boolean loopback) {
        assertEquals(
                loopback, read(Map.of("APPTICKET_HTTP_ADDRESS", address)).http().isLoopback());
    }

    @Test
    void a_misspelt_name_is_warned_of() {
        SettingSources sources = SettingSources.of(
                new Properties(), Map.of("APPTICKET_HTTP_PROT", "1", "APPTICKET_HTTP_PORT", "2", "PATH", "x"));

        assertEquals(
                "APPTICKET_HTTP_PROT is not a setting of AppTicket and is ignored; see docs/configuration.md",
                String.join("|", Settings.warnings(sources)));
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(SettingSources.of(new Properties(), environment));
    }
}

package org.appticket.bootstrap.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsSettingsTest {

    private static Settings read(Map<String, String> environment) {
        return Settings.read(SettingSources.of(new Properties(), environment));
    }

    private static SmsGatewaySettings gateway(Map<String, String> sms) {
        return (SmsGatewaySettings) read(sms).sms().orElseThrow().way();
    }

    @Test
    void a_gateway_for_text_messages_is_asked_by_tls_unless_it_is_trusted() {
        Map<String, String> sms = new HashMap<>(Map.of(
                "APPTICKET_SMS_URL", "https://sms.example.org/send",
                "APPTICKET_SMS_BODY", "{\"to\":\"{to}\",\"text\":\"{text}\"}",
                "APPTICKET_SMS_SECRET", "s3cret"));
        SmsGatewaySettings settings = gateway(sms);
        assertEquals(Optional.of("Authorization"), settings.asking().headerName());
        assertEquals(Optional.of("Bearer s3cret"), settings.asking().headerValue());
        assertFalse(settings.toString().contains("s3cret"));
        assertFalse(settings.asking().toString().contains("s3cret"));
        sms.put("APPTICKET_SMS_METHOD", "GET");
        assertThrows(WrongSetting.class, () -> read(sms));
        sms.remove("APPTICKET_SMS_METHOD");
        sms.put("APPTICKET_SMS_URL", "http://[::1]:8080/send");
        assertThrows(WrongSetting.class, () -> read(sms));
        sms.put("APPTICKET_SMS_TRUSTED", "true");
        assertEquals("::1", gateway(sms).host());
        sms.put("APPTICKET_SMS_BODY", "{\"text\":\"{text}\"}");
        assertThrows(WrongSetting.class, () -> read(sms));
        sms.remove("APPTICKET_SMS_BODY");
        assertThrows(WrongSetting.class, () -> read(sms));
        assertEquals(Optional.empty(), read(Map.of()).sms());
    }

    @Test
    void a_message_centre_is_spoken_to_by_tls_unless_it_is_here_or_trusted() {
        Map<String, String> sms = new HashMap<>(Map.of(
                "APPTICKET_SMS_SMPP_HOST", "smpp.example.org",
                "APPTICKET_SMS_SMPP_SYSTEM_ID", "desk",
                "APPTICKET_SMS_SMPP_PASSWORD", "s3cret"));
        assertEquals(new SmppSettings("smpp.example.org", 3550, true, "desk", "s3cret", "", ""), centre(sms));
        assertFalse(centre(sms).toString().contains("s3cret"));
        sms.put("APPTICKET_SMS_SMPP_TLS", "false");
        assertThrows(WrongSetting.class, () -> read(sms));
        sms.put("APPTICKET_SMS_TRUSTED", "true");
        assertEquals(2775, centre(sms).port());
        sms.remove("APPTICKET_SMS_TRUSTED");
        sms.put("APPTICKET_SMS_SMPP_HOST", "127.0.0.1");
        assertFalse(centre(sms).tls());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "APPTICKET_SMS_URL, https://sms.example.org/send",
                "APPTICKET_SMS_SMPP_HOST, smpp://example.org",
                "APPTICKET_SMS_SMPP_PORT, 0",
                "APPTICKET_SMS_SMPP_SYSTEM_ID, none",
                "APPTICKET_SMS_SMPP_SYSTEM_ID, sixteen-and-more",
                "APPTICKET_SMS_SMPP_PASSWORD, none",
                "APPTICKET_SMS_SMPP_PASSWORD, nine-long",
                "APPTICKET_SMS_SMPP_SYSTEM_TYPE, thirteen-long",
                "APPTICKET_SMS_SMPP_SOURCE, 33612345678",
                "APPTICKET_SMS_SMPP_SOURCE, Assistance technique"
            })
    void a_message_centre_is_set_up_as_the_protocol_has_it_and_in_the_place_of_a_gateway(
            String key, @Nullable String value) {
        Map<String, String> sms = new HashMap<>(Map.of(
                "APPTICKET_SMS_SMPP_HOST", "smpp.example.org",
                "APPTICKET_SMS_SMPP_SYSTEM_ID", "desk",
                "APPTICKET_SMS_SMPP_PASSWORD", "s3cret"));
        if (value == null) {
            sms.remove(key);
        } else {
            sms.put(key, value);
        }
        WrongSetting wrong = assertThrows(WrongSetting.class, () -> read(sms));
        assertTrue(wrong.reason().contains(key), wrong.reason());
        assertFalse(wrong.reason().contains("s3cret"), wrong.reason());
    }

    private static SmppSettings centre(Map<String, String> sms) {
        return (SmppSettings) read(sms).sms().orElseThrow().way();
    }
}

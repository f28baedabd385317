package org.appticket.bootstrap.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.appticket.bootstrap.server.TestCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsSettingsTest {

    @TempDir
    private Path folder;

    private static Settings read(Path certificate, Path key) {
        return Settings.read(SettingSources.of(
                new Properties(),
                Map.of("APPTICKET_TLS_CERTIFICATE", certificate.toString(), "APPTICKET_TLS_KEY", key.toString())));
    }

    private static void refused(String part, Path certificate, Path key) {
        WrongSetting refusal = assertThrows(WrongSetting.class, () -> read(certificate, key));
        assertTrue(refusal.reason().contains(part), refusal.reason());
        assertFalse(refusal.reason().contains("\n"));
    }

    @Test
    void with_a_certificate_people_come_by_https() throws Exception {
        for (String algorithm : new String[] {"RSA", "EC"}) {
            TestCertificate made = TestCertificate.make(Files.createTempDirectory(folder, "pem"), algorithm, 30);

            Settings settings = read(made.certificate(), made.key());

            assertEquals(URI.create("https://127.0.0.1:8080"), settings.publicUrl());
            assertEquals(1, settings.http().tls().orElseThrow().chain().size());
            assertFalse(settings.toString().contains("PRIVATE"));
        }
    }

    @Test
    void certificate_and_key_must_belong_together_and_be_valid() throws Exception {
        TestCertificate one = TestCertificate.make(Files.createTempDirectory(folder, "a"), "EC", 30);
        TestCertificate other = TestCertificate.make(Files.createTempDirectory(folder, "b"), "EC", 30);
        TestCertificate rsa = TestCertificate.make(Files.createTempDirectory(folder, "c"), "RSA", 30);
        TestCertificate old = TestCertificate.make(Files.createTempDirectory(folder, "d"), "EC", -30);

        refused("APPTICKET_TLS_KEY does not belong to the first certificate", one.certificate(), other.key());
        refused("APPTICKET_TLS_KEY does not belong to the first certificate", one.certificate(), rsa.key());
        refused(
                "APPTICKET_TLS_CERTIFICATE must hold certificates as PEM that are valid now",
                old.certificate(),
                old.key());
        refused("APPTICKET_TLS_KEY must hold a key as PEM", one.certificate(), one.certificate());
        refused("APPTICKET_TLS_CERTIFICATE must hold certificates", one.key(), one.key());
        refused("APPTICKET_TLS_CERTIFICATE must be a file that can be read", folder.resolve("none"), one.key());
    }
}

package org.appticket.adapters.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final String PAGE =
            "<!doctype html><script type=\"importmap\">{\"a\":\"/app/@version@/a.js\"}</script>";

    @Test
    void the_version_is_that_of_the_files() {
        Bundle bundle = bundle(PAGE, "1");

        assertEquals(bundle.version(), bundle(PAGE, "1").version());
        assertNotEquals(bundle.version(), bundle(PAGE, "2").version());
        assertNotEquals(bundle.version(), bundle(PAGE + " ", "1").version());
    }

    @Test
    void a_file_is_found_under_its_version_alone() {
        Bundle bundle = bundle(PAGE, "1");

        assertArrayEquals(
                "1".getBytes(UTF_8),
                bundle.find(bundle.version() + "/a.js").orElseThrow().plain());
        assertEquals(Optional.empty(), bundle.find("a.js"));
        assertEquals(Optional.empty(), bundle.find("/a.js"));
        assertEquals(Optional.empty(), bundle.find("0123456789ab/a.js"));
        assertEquals(Optional.empty(), bundle.find(bundle.version() + "/index.html"));
        assertEquals(Optional.empty(), bundle.find(bundle.version() + "/../a.js"));
    }

    @Test
    void the_page_names_the_files_of_its_version_and_its_import_map_is_allowed() {
        Bundle bundle = bundle(PAGE, "1");
        String page = new String(bundle.shell().plain(), UTF_8);

        assertTrue(page.contains("/app/" + bundle.version() + "/a.js"), page);
        assertTrue(bundle.importMapSource().matches("'sha256-[A-Za-z0-9+/]{43}='"), bundle.importMapSource());
        assertNotEquals(bundle.importMapSource(), bundle(PAGE, "2").importMapSource());
    }

    @Test
    void what_is_compressed_is_the_same_after_all() throws IOException {
        Asset asset = Asset.of("a.css", "a {}".repeat(1000).getBytes(UTF_8));

        assertTrue(asset.gzip().length < asset.plain().length / 10);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(asset.gzip()))) {
            assertArrayEquals(asset.plain(), in.readAllBytes());
        }
        assertEquals("text/css;charset=UTF-8", asset.mediaType().header());
    }

    @Test
    void what_nobody_knows_is_not_served() {
        assertThrows(IllegalArgumentException.class, () -> Bundle.of(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Bundle.of(Map.of("index.html", "no map".getBytes(UTF_8))));
        assertThrows(IllegalArgumentException.class, () -> Asset.of("a.exe", new byte[0]));
    }

    private static Bundle bundle(String page, String script) {
        return Bundle.of(Map.of("index.html", page.getBytes(UTF_8), "a.js", script.getBytes(UTF_8)));
    }
}

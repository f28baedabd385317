package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.appticket.domain.calendar.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** The tour prints what its page shows, and the page shows what the tour does. */
class TourTest {

    private static final EmbeddingPage PAGE = EmbeddingPage.read();

    @Test
    void it_prints_what_the_page_shows() {
        assertEquals(PAGE.output(), printed());
    }

    @Test
    void it_needs_nothing_but_java_and_the_jar_of_the_domain() throws Exception {
        String modules = place(BusinessCalendar.class) + File.pathSeparator + place(Tour.class);
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base,org.appticket.domain",
                "--module-path",
                modules,
                "--module",
                "com.example.desk/com.example.desk.Tour");
        // Without a locale, so that it does not depend on one.
        java.environment().put("LC_ALL", "C");
        Process process = java.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), printed);
        assertEquals(PAGE.output(), printed);
    }

    @Test
    void the_code_of_the_page_is_that_of_the_tour() throws IOException {
        List<String> blocks = PAGE.blocks("java");
        String sources = EmbeddingPage.sources();

        assertFalse(blocks.isEmpty());
        for (String block : blocks) {
            assertTrue(sources.contains(EmbeddingPage.flat(block)), block);
        }
    }

    @Test
    void the_page_names_types_that_exist() throws ClassNotFoundException {
        List<String> types = PAGE.types();

        assertTrue(types.size() > 20, types.toString());
        for (String type : types) {
            assertEquals(type, Class.forName(type).getName());
        }
    }

    @Test
    void the_page_names_the_coordinates() throws IOException {
        assertEquals(EmbeddingPage.coordinates(), PAGE.blocks("xml").get(0).replaceAll("\\s+", ""));
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Tour.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

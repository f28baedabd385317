package org.appticket.adapters.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries in the browser are those that were published, to the byte, and no others. */
class VendorTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/app/vendor");

    @Test
    void every_library_is_the_one_that_was_locked() throws IOException, NoSuchAlgorithmException {
        for (JsonObject file : files()) {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(file.getString("file")));
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

            assertEquals(file.getString("sha256"), digest, file.getString("file"));
        }
    }

    @Test
    void nothing_else_came_along() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            Set<String> scripts = all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("js"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(
                    files().stream().map(file -> file.getString("file")).collect(Collectors.toCollection(TreeSet::new)),
                    scripts);
        }
    }

    @Test
    void every_library_says_where_it_comes_from_and_under_which_licence() throws IOException {
        List<JsonObject> packages = lock().getJsonArray("packages").getValuesAs(JsonObject.class);

        assertEquals(4, packages.size());
        for (JsonObject each : packages) {
            assertTrue(each.getString("integrity").startsWith("sha512-"), each.getString("name"));
            assertTrue(Set.of("MIT", "Apache-2.0").contains(each.getString("license")), each.getString("name"));
        }
    }

    private static List<JsonObject> files() throws IOException {
        return lock().getJsonArray("packages").getValuesAs(JsonObject.class).stream()
                .flatMap(each -> each.getJsonArray("files").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static JsonObject lock() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve("vendor.lock.json")))) {
            return reader.readObject();
        }
    }
}

package org.appticket.bootstrap.launcher.folder;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The executable jar and what its manifest says about it.
 *
 * @param jar the jar on disk
 * @param version the product's version
 * @param build a digest of the application in the jar: two jars with the same build carry the same application
 * @param payara the version of Payara Micro in the jar
 */
public record Bundle(Path jar, String version, String build, String payara) {

    /** The jar that this class was loaded from. */
    public static Bundle ofThisProcess() throws IOException {
        Path jar = location();
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes facts = file.getManifest().getMainAttributes();
            return new Bundle(
                    jar,
                    fact(facts, "Implementation-Version"),
                    fact(facts, "AppTicket-Build"),
                    fact(facts, "Payara-Version"));
        }
    }

    private static Path location() throws IOException {
        try {
            return Path.of(Bundle.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the place of the executable jar is not a path", e);
        }
    }

    private static String fact(Attributes facts, String name) throws IOException {
        String value = facts.getValue(name);
        if (value == null) {
            throw new IOException("the manifest of the executable jar lacks " + name);
        }
        return value;
    }
}

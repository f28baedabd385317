package org.appticket.bootstrap.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.HexFormat;

/**
 * Certificate and key in the form that Payara reads, in the server's private folder; the password is made at each start and never
 * written down.
 */
final class TlsKeyStore {

    /** What the key is called in it. */
    static final String ALIAS = "appticket";

    private static final String FILE = "tls.p12";
    private static final int PASSWORD_BYTES = 32;

    private TlsKeyStore() {}

    /** Writes it, and tells Payara where it is. */
    static void install(ServerPlan.Tls tls, Path folder) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path file = Files.createFile(
                folder.resolve(FILE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    ALIAS, tls.key(), password.toCharArray(), tls.chain().toArray(Certificate[]::new));
            store.store(out, password.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IOException("certificate and key cannot be kept: " + e.getMessage(), e);
        }
        System.setProperty("javax.net.ssl.keyStore", file.toString());
        System.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
        System.setProperty("javax.net.ssl.keyStorePassword", password);
    }
}

package org.appticket.bootstrap.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what the listener proves that it is this service; checked, so that the two belong together and are valid now.
 *
 * @param chain the service's own certificate, then those that vouch for it
 * @param key the key to the first certificate
 */
public record TlsSettings(List<X509Certificate> chain, PrivateKey key) {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final byte[] ANYTHING = "AppTicket".getBytes(StandardCharsets.UTF_8);

    public TlsSettings {
        chain = List.copyOf(chain);
    }

    static Optional<TlsSettings> read(Values values) {
        boolean certificate = values.text(Setting.TLS_CERTIFICATE).isPresent();
        boolean key = values.text(Setting.TLS_KEY).isPresent();
        if (!certificate && !key) {
            return Optional.empty();
        }
        if (!certificate || !key) {
            Setting missing = certificate ? Setting.TLS_KEY : Setting.TLS_CERTIFICATE;
            throw new WrongSetting(missing, "is missing: certificate and key go together");
        }
        List<X509Certificate> chain = chain(contents(values, Setting.TLS_CERTIFICATE));
        PublicKey own = chain.get(0).getPublicKey();
        return Optional.of(new TlsSettings(chain, key(contents(values, Setting.TLS_KEY), own)));
    }

    private static String contents(Values values, Setting setting) {
        Path file = values.path(setting, "");
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new WrongSetting(setting, "must be a file that can be read: " + file + " cannot");
        }
    }

    private static List<X509Certificate> chain(String pem) {
        try {
            var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1));
            List<X509Certificate> chain = CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (chain.isEmpty()) {
                throw new WrongSetting(Setting.TLS_CERTIFICATE, "must hold certificates as PEM");
            }
            chain.get(0).checkValidity();
            return chain;
        } catch (CertificateException e) {
            throw new WrongSetting(
                    Setting.TLS_CERTIFICATE, "must hold certificates as PEM that are valid now: " + e.getMessage());
        }
    }

    private static PrivateKey key(String pem, PublicKey own) {
        Matcher found = KEY.matcher(pem);
        if (!found.find()) {
            throw new WrongSetting(
                    Setting.TLS_KEY, "must hold a key as PEM in PKCS#8 without a password (BEGIN PRIVATE KEY)");
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(found.group(1));
            PrivateKey key = KeyFactory.getInstance(own.getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            if (!belongTogether(key, own)) {
                throw new GeneralSecurityException("another key");
            }
            return key;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new WrongSetting(Setting.TLS_KEY, "does not belong to the first certificate");
        }
    }

    private static boolean belongTogether(PrivateKey key, PublicKey own) throws GeneralSecurityException {
        String algorithm = switch (own.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> own.getAlgorithm();
        };
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(ANYTHING);
        byte[] signed = signature.sign();
        signature.initVerify(own);
        signature.update(ANYTHING);
        return signature.verify(signed);
    }

    /** The SHA-256 digest of the service's own certificate, in hexadecimal digits. */
    public String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(chain.get(0).getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "TlsSettings[" + chain.get(0).getSubjectX500Principal() + "]";
    }
}

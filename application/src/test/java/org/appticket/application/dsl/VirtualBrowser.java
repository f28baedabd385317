package org.appticket.application.dsl;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.appticket.domain.push.PushTarget;

/** A browser as push services know it: it has keys of its own, and opens what was encrypted for it (RFC 8291). */
public final class VirtualBrowser {
    private static final int COORDINATE = 32;
    private static final int SALT = 16;
    private static final int POINT_AT = SALT + 5;
    private static final int SEALED_AT = POINT_AT + 65;
    private static final byte LAST_RECORD = 2;

    private final KeyPair pair;
    private final byte[] auth = new byte[16];

    /** A new one. */
    public VirtualBrowser() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
            new SecureRandom().nextBytes(auth);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What it tells those who may send it something. */
    public PushTarget at(String endpoint) {
        return new PushTarget(endpoint, written(point()), written(auth));
    }

    /** Opens a message of one record, without its padding; it throws if the message is for another browser. */
    public String opened(byte[] message) {
        try {
            byte[] theirs = Arrays.copyOfRange(message, POINT_AT, SEALED_AT);
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(pair.getPrivate());
            agreement.doPhase(publicKey(theirs), true);
            byte[] info = joined(ascii("WebPush: info\0"), point(), theirs, new byte[] {1});
            byte[] material = hmac(hmac(auth, agreement.generateSecret()), info);
            byte[] key = hmac(Arrays.copyOf(message, SALT), material);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(derived(key, "Content-Encoding: aes128gcm\0", 16), "AES"),
                    new GCMParameterSpec(128, derived(key, "Content-Encoding: nonce\0", 12)));
            return unpadded(cipher.doFinal(message, SEALED_AT, message.length - SEALED_AT));
        } catch (GeneralSecurityException notForUs) {
            throw new IllegalArgumentException("this was not encrypted for this browser", notForUs);
        }
    }

    /** Whether the owner of a public key signed a token (RFC 7515). */
    public static boolean signed(String token, String publicKey) {
        try {
            int end = token.lastIndexOf('.');
            java.security.Signature signature = java.security.Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(publicKey(Base64.getUrlDecoder().decode(publicKey)));
            signature.update(ascii(token.substring(0, end)));
            return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static String unpadded(byte[] opened) {
        int end = opened.length;
        while (opened[end - 1] == 0) {
            end--;
        }
        if (opened[end - 1] != LAST_RECORD) {
            throw new IllegalArgumentException("this is not the last record");
        }
        return new String(opened, 0, end - 1, StandardCharsets.UTF_8);
    }

    private byte[] point() {
        ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
        return HexFormat.of().parseHex("04" + "%064x%064x".formatted(point.getAffineX(), point.getAffineY()));
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length));
        return KeyFactory.getInstance("EC")
                .generatePublic(
                        new ECPublicKeySpec(new ECPoint(x, y), parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] derived(byte[] key, String what, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(key, joined(ascii(what), new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

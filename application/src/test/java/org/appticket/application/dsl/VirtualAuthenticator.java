package org.appticket.application.dsl;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A phone with one passkey (ES256), and the browser before it: what they write when a place asks for a passkey or for a
 * sign-in. Each {@code with} makes one that lies, forgets or is asked by somebody else.
 *
 * @param keys its key pair
 * @param id by what it knows its passkey; base64url
 * @param traits what it is like
 */
public record VirtualAuthenticator(KeyPair keys, String id, Traits traits) {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    /**
     * What it is like.
     *
     * @param origin of which place the browser shows a page
     * @param rpId for which host it signs
     * @param verified whether it recognises its owner
     * @param count how often it has signed, with this time
     * @param handle by what it knows its owner; base64url
     */
    public record Traits(String origin, String rpId, boolean verified, long count, String handle) {}

    /** A new one that is asked by an honest page. */
    public static VirtualAuthenticator at(String origin, String rpId) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] id = new byte[32];
            new SecureRandom().nextBytes(id);
            return new VirtualAuthenticator(
                    generator.generateKeyPair(), base64(id), new Traits(origin, rpId, true, 1, "bm9ib2R5"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, asked by a page of another place. */
    public VirtualAuthenticator withOrigin(String other) {
        return with(new Traits(other, traits.rpId, traits.verified, traits.count, traits.handle));
    }

    /** The same, which signs for another host. */
    public VirtualAuthenticator withHost(String other) {
        return with(new Traits(traits.origin, other, traits.verified, traits.count, traits.handle));
    }

    /** The same, which does not recognise its owner. */
    public VirtualAuthenticator unverified() {
        return with(new Traits(traits.origin, traits.rpId, false, traits.count, traits.handle));
    }

    /** The same, which has signed so often. */
    public VirtualAuthenticator withCount(long count) {
        return with(new Traits(traits.origin, traits.rpId, traits.verified, count, traits.handle));
    }

    /** The same, which knows its owner by this; base64url. */
    public VirtualAuthenticator withHandle(String handle) {
        return with(new Traits(traits.origin, traits.rpId, traits.verified, traits.count, handle));
    }

    /** What the browser answers to the wish for a passkey with this challenge (base64url). */
    public String make(String challenge) {
        byte[] data = authenticatorData(PRESENT | ATTESTED, attested());
        byte[] object = join(
                new byte[] {(byte) 0xA3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xA0},
                text("authData"),
                new byte[] {0x59, (byte) (data.length >> 8), (byte) data.length},
                data);
        return credential("\"clientDataJSON\":\"" + base64(clientData("webauthn.create", challenge))
                + "\",\"attestationObject\":\"" + base64(object) + "\",\"transports\":[\"internal\"]");
    }

    /** What the browser answers to a sign-in with this challenge (base64url). */
    public String sign(String challenge) {
        byte[] client = clientData("webauthn.get", challenge);
        byte[] data = authenticatorData(PRESENT, new byte[0]);
        return credential("\"clientDataJSON\":\"" + base64(client) + "\",\"authenticatorData\":\"" + base64(data)
                + "\",\"signature\":\"" + base64(signature(join(data, sha256(client)))) + "\",\"userHandle\":\""
                + traits.handle + "\"");
    }

    private VirtualAuthenticator with(Traits others) {
        return new VirtualAuthenticator(keys, id, others);
    }

    private String credential(String response) {
        return "{\"id\":\"" + id + "\",\"rawId\":\"" + id + "\",\"type\":\"public-key\",\"response\":{" + response
                + "},\"clientExtensionResults\":{},\"authenticatorAttachment\":\"platform\"}";
    }

    private byte[] clientData(String type, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + traits.origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags, byte[] more) {
        byte[] flag = {(byte) (traits.verified ? flags | VERIFIED : flags)};
        byte[] count =
                ByteBuffer.allocate(Integer.BYTES).putInt((int) traits.count).array();
        return join(sha256(traits.rpId.getBytes(StandardCharsets.UTF_8)), flag, count, more);
    }

    private byte[] attested() {
        byte[] credential = Base64.getUrlDecoder().decode(id);
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        byte[] cose = join(
                new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                coordinate(key.getW().getAffineX()),
                new byte[] {0x22, 0x58, 0x20},
                coordinate(key.getW().getAffineY()));
        return join(new byte[16], new byte[] {0, (byte) credential.length}, credential, cose);
    }

    private byte[] signature(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] text(String text) {
        return join(new byte[] {(byte) (0x60 | text.length())}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}

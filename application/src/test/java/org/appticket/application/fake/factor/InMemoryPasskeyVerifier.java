package org.appticket.application.fake.factor;

import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.application.port.factor.PasskeyVerifier;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.Passkey.Credential;
import org.appticket.domain.factor.UserHandle;

/** Understands what {@link org.appticket.application.dsl.VirtualAuthenticator} writes, and nothing else. */
public final class InMemoryPasskeyVerifier implements PasskeyVerifier {
    private static final int FLAGS = 32;
    private static final int HEAD = 37;
    private static final int COSE = 77;
    private static final int RECOGNISED = 0x05;

    private final URI publicUrl;

    /** For one place. */
    public InMemoryPasskeyVerifier(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public Optional<Claim> read(Answer answer) {
        try {
            Optional<Secret> challenge = member(client(answer), "challenge").flatMap(Secret::parse);
            Optional<CredentialId> id = member(answer.json(), "id").map(CredentialId::new);
            Optional<UserHandle> handle = member(answer.json(), "userHandle").map(UserHandle::new);
            return challenge.flatMap(known -> id.map(credential -> new Claim(known, credential, handle)));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Credential> register(Answer answer, Secret challenge) {
        byte[] object = bytes(answer, "attestationObject");
        if (!isAsked(answer, "webauthn.create", challenge) || object.length < HEAD + COSE) {
            return Optional.empty();
        }
        byte[] cose = Arrays.copyOfRange(object, object.length - COSE, object.length);
        int start = new String(object, StandardCharsets.ISO_8859_1).indexOf("authData") + "authData".length() + 3;
        byte[] data = Arrays.copyOfRange(object, start, object.length);
        byte[] id = Arrays.copyOfRange(data, HEAD + 18, data.length - COSE);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(cose);
        return Optional.of(data)
                .filter(this::isRecognised)
                .map(good -> new Credential(CredentialId.of(id), key, count(good), false, false));
    }

    @Override
    public Optional<Use> verify(Answer answer, Secret challenge, Passkey passkey) {
        byte[] data = bytes(answer, "authenticatorData");
        Credential known = passkey.credential();
        boolean good = isAsked(answer, "webauthn.get", challenge)
                && member(answer.json(), "id").equals(Optional.of(known.id().text()))
                && data.length >= HEAD
                && isRecognised(data)
                && isSigned(answer, data, known.publicKey());
        Predicate<Long> goesOn = count -> count > known.signCount() || (count == 0 && known.signCount() == 0);
        return Optional.of(data)
                .filter(any -> good)
                .map(InMemoryPasskeyVerifier::count)
                .filter(goesOn)
                .map(count -> new Use(count, false));
    }

    private boolean isAsked(Answer answer, String type, Secret challenge) {
        String client = client(answer);
        return member(client, "type").equals(Optional.of(type))
                && member(client, "challenge").equals(Optional.of(challenge.text()))
                && member(client, "origin").equals(Optional.of(publicUrl.toString()));
    }

    private boolean isRecognised(byte[] data) {
        byte[] host = sha256(publicUrl.getHost().getBytes(StandardCharsets.UTF_8));
        return Arrays.equals(host, Arrays.copyOf(data, host.length)) && (data[FLAGS] & RECOGNISED) == RECOGNISED;
    }

    private static long count(byte[] data) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(data).getInt(FLAGS + 1));
    }

    private static boolean isSigned(Answer answer, byte[] data, String cose) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(key(Base64.getUrlDecoder().decode(cose)));
            signature.update(data);
            signature.update(sha256(bytes(answer, "clientDataJSON")));
            return signature.verify(bytes(answer, "signature"));
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    private static PublicKey key(byte[] cose) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(cose, 10, 42)),
                new BigInteger(1, Arrays.copyOfRange(cose, 45, 77)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static String client(Answer answer) {
        return new String(bytes(answer, "clientDataJSON"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Answer answer, String name) {
        return member(answer.json(), name).map(Base64.getUrlDecoder()::decode).orElse(new byte[0]);
    }

    private static Optional<String> member(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

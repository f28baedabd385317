package org.appticket.adapters.notification.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys of the curve P-256 as they go over the wire: points of 65 bytes, and numbers of 32. */
final class P256 {
    private static final int COORDINATE = 32;
    private static final byte NOT_COMPRESSED = 4;
    private static final ECGenParameterSpec CURVE = new ECGenParameterSpec("secp256r1");

    private P256() {}

    static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(CURVE);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has P-256", impossible);
        }
    }

    /** A point that was found to be on the curve. */
    static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), parameters()));
    }

    static PrivateKey privateKey(byte[] number) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), parameters()));
    }

    static byte[] point(KeyPair pair) {
        ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
        return Bytes.joined(new byte[] {NOT_COMPRESSED}, fixed(point.getAffineX()), fixed(point.getAffineY()));
    }

    static byte[] number(KeyPair pair) {
        return fixed(((ECPrivateKey) pair.getPrivate()).getS());
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int kept = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - kept, fixed, COORDINATE - kept, kept);
        return fixed;
    }

    private static ECParameterSpec parameters() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(CURVE);
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}

package org.appticket.domain.push;

import java.math.BigInteger;
import java.util.Arrays;

/** Points of the curve P-256 (FIPS 186-5), not compressed: the byte 4 and two coordinates of 32 bytes. */
final class CurvePoint {
    private static final int COORDINATE = 32;
    private static final byte NOT_COMPRESSED = 4;
    private static final BigInteger FIELD =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger A = FIELD.subtract(BigInteger.valueOf(3));
    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);

    private CurvePoint() {}

    /** Whether these bytes are one; a point off the curve could make an agreement on a key tell the key. */
    static boolean isOne(byte[] bytes) {
        if (bytes.length != 1 + 2 * COORDINATE || bytes[0] != NOT_COMPRESSED) {
            return false;
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE, bytes.length));
        BigInteger right = x.multiply(x).add(A).multiply(x).add(B).mod(FIELD);
        return x.compareTo(FIELD) < 0
                && y.compareTo(FIELD) < 0
                && y.multiply(y).mod(FIELD).equals(right);
    }
}

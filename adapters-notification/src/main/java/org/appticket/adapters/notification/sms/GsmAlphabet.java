package org.appticket.adapters.notification.sms;

import java.io.ByteArrayOutputStream;

/** The alphabet of GSM 03.38: what is in it, how many places a character takes, and which ones. */
final class GsmAlphabet {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_PLACES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    /** Says that the next one is meant in the other table; no character has this place. */
    private static final int ESCAPE = 0x1B;

    private GsmAlphabet() {}

    static boolean has(int character) {
        return BASIC.indexOf(character) >= 0 || isExtended(character);
    }

    /** How many places one of its characters takes. */
    static int places(int character) {
        return isExtended(character) ? 2 : 1;
    }

    /**
     * A byte for each place, as it goes to those who pack them for the air.
     *
     * @throws IllegalArgumentException if a character is not in the alphabet
     */
    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!has(character)) {
                throw new IllegalArgumentException("a character that is not in the alphabet");
            }
            if (isExtended(character)) {
                bytes.write(ESCAPE);
                bytes.write(EXTENDED_PLACES[EXTENDED.indexOf(character)]);
            } else {
                int place = BASIC.indexOf(character);
                bytes.write(place < ESCAPE ? place : place + 1);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isExtended(int character) {
        return EXTENDED.indexOf(character) >= 0;
    }
}

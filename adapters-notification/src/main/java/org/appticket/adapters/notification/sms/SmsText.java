package org.appticket.adapters.notification.sms;

/**
 * What a text message says, and how it is counted: 7 bits a character where all of them are in the alphabet of GSM 03.38, else 16
 * bits for all of them. A message of several segments has a head in each of them.
 *
 * @param text what is said
 */
record SmsText(String text) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int ALONE_7_BIT = 160;
    private static final int PART_7_BIT = 153;
    private static final int ALONE_16_BIT = 70;
    private static final int PART_16_BIT = 67;

    /** How characters are sent. */
    enum Encoding {
        /** Those of the GSM alphabet, by 7 bits. */
        GSM7,
        /** All others, by 16 bits. */
        UCS2
    }

    Encoding encoding() {
        return text.chars().allMatch(SmsText::isGsm) ? Encoding.GSM7 : Encoding.UCS2;
    }

    /** How many messages a provider counts and bills: no character is divided between two of them. */
    int segments() {
        boolean small = encoding() == Encoding.GSM7;
        int all = text.codePoints().map(point -> units(point, small)).sum();
        if (all <= (small ? ALONE_7_BIT : ALONE_16_BIT)) {
            return 1;
        }
        int room = small ? PART_7_BIT : PART_16_BIT;
        int segments = 1;
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            int units = units(point, small);
            if (used + units > room) {
                segments++;
                used = 0;
            }
            used += units;
        }
        return segments;
    }

    private static int units(int point, boolean small) {
        return small ? EXTENDED.indexOf(point) >= 0 ? 2 : 1 : Character.charCount(point);
    }

    private static boolean isGsm(int character) {
        return BASIC.indexOf(character) >= 0 || EXTENDED.indexOf(character) >= 0;
    }
}

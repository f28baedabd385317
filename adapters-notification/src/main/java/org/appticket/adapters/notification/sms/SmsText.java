package org.appticket.adapters.notification.sms;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text message says, and how it is divided and counted: 7 bits a character where all of them are in the alphabet of GSM 03.38,
 * else 16 bits for all of them. A message of several segments has a head in each of them.
 *
 * @param text what is said
 */
record SmsText(String text) {

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
        return text.chars().allMatch(GsmAlphabet::has) ? Encoding.GSM7 : Encoding.UCS2;
    }

    /** How many messages a provider counts and bills. */
    int segments() {
        return parts().size();
    }

    /** What each segment says: no character is divided between two of them. */
    List<String> parts() {
        boolean small = encoding() == Encoding.GSM7;
        int all = text.codePoints().map(point -> units(point, small)).sum();
        if (all <= (small ? ALONE_7_BIT : ALONE_16_BIT)) {
            return List.of(text);
        }
        int room = small ? PART_7_BIT : PART_16_BIT;
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int used = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int units = units(text.codePointAt(at), small);
            if (used + units > room) {
                parts.add(text.substring(begin, at));
                begin = at;
                used = 0;
            }
            used += units;
        }
        parts.add(text.substring(begin));
        return parts;
    }

    private static int units(int point, boolean small) {
        return small ? GsmAlphabet.places(point) : Character.charCount(point);
    }
}

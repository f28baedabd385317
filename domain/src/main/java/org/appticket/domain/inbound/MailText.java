package org.appticket.domain.inbound;

import java.text.Normalizer;

/** Makes text that can be kept out of whatever a mail holds. */
public final class MailText {

    private static final String CUT = "\n\n[…]";

    private MailText() {}

    /**
     * Several lines.
     *
     * @param raw any text
     * @return in NFC, with {@code \n} between lines, without other control characters and halves of surrogate pairs, without
     *     blanks around it
     */
    public static String lines(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .codePoints()
                .filter(MailText::isKept)
                .forEach(text::appendCodePoint);
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /**
     * One line.
     *
     * @param raw any text
     * @return the same in one line, with single blanks
     */
    public static String line(String raw) {
        return lines(raw).replaceAll("[\\n\\t ]+", " ").strip();
    }

    /**
     * What is not too long.
     *
     * @param text any text
     * @param most how many code points there may be, at least 10
     * @return the text, or its beginning and a mark that says so
     */
    public static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String mark = text.indexOf('\n') < 0 ? "…" : CUT;
        return text.substring(0, text.offsetByCodePoints(0, most - mark.length())) + mark;
    }

    private static boolean isKept(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !half && (codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint));
    }
}

package org.appticket.domain.inbound;

import java.text.Normalizer;

/** Makes text that can be kept out of whatever a mail holds. */
public final class MailText {

    private static final String CUT = "\n\n[…]";

    /** What Unicode's Stream-Safe Text Format (UAX 15) allows: putting more of them in order takes ever longer. */
    private static final int MOST_MARKS = 30;

    private MailText() {}

    /**
     * Several lines.
     *
     * @param raw any text
     * @return in NFC, with {@code \n} between lines, without other control characters and halves of surrogate pairs, with
     *     at most thirty marks on a letter, without blanks around it
     */
    public static String lines(String raw) {
        String plain = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
        StringBuilder text = new StringBuilder(plain.length());
        int marks = 0;
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int codePoint = plain.codePointAt(at);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (isKept(codePoint) && marks <= MOST_MARKS) {
                text.appendCodePoint(codePoint);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
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

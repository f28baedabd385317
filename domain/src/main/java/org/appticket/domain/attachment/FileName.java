package org.appticket.domain.attachment;

import java.text.Normalizer;
import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * What somebody calls a file (rule ATT-1 in {@code docs/rules.md}): a label to be shown, never a place where anything is
 * kept. It is one line of at most {@value #LONGEST} code points in NFC, without folders, and looks in every list like
 * what it is.
 *
 * @param value the name
 */
public record FileName(String value) {

    /** The most code points. */
    public static final int LONGEST = 255;

    /** Checks a name that was made by {@link #of}. */
    public FileName {
        if (!value.equals(checked(value))) {
            throw new IllegalArgumentException("not a file name");
        }
    }

    /**
     * The name in what a client says: some send the whole path of the file, of which only the last part counts.
     *
     * @param raw what the client says
     * @return the name, in NFC and without blanks around it
     * @throws InvalidValue if there is none, it is too long, or it holds a character that is not to be seen: a control
     *     character, the end of a line, one that turns the direction of what follows, or half of a surrogate pair
     */
    public static FileName of(String raw) {
        return new FileName(checked(raw));
    }

    private static String checked(String raw) {
        if (raw.codePoints().anyMatch(FileName::isForbidden)) {
            throw InvalidValue.of("fileName", Problem.FORBIDDEN_CHARACTER);
        }
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw InvalidValue.of("fileName", Problem.BLANK);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw InvalidValue.of("fileName", Problem.TOO_LONG, Map.of("max", LONGEST));
        }
        return name;
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> turnsDirection(codePoint);
        };
    }

    /** Embeddings, overrides and isolates: with them {@code exe.gpj} is shown as {@code jpg.exe}. */
    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    @Override
    public String toString() {
        return value;
    }
}

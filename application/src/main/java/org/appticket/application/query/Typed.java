package org.appticket.application.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One piece of what was typed: {@code word}, {@code "some words"} or {@code key:value,"other value"}, each with {@code -} before it or not.
 *
 * @param raw as it was typed
 * @param position of its first character, the first of all being 1
 * @param unwanted whether {@code -} stands before it
 * @param key what stands before the colon; nothing if it is no filter
 * @param values what stands after the colon, or the words
 * @param quoted whether the words were quoted
 */
record Typed(String raw, int position, boolean unwanted, Optional<String> key, List<String> values, boolean quoted) {

    private static final char QUOTE = '"';

    Typed {
        values = List.copyOf(values);
    }

    /** Takes apart what was typed. Quotes that are not closed end with the text. */
    static List<Typed> all(String typed) {
        String text = typed.replace('“', QUOTE)
                .replace('”', QUOTE)
                .replace('«', QUOTE)
                .replace('»', QUOTE);
        List<Typed> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                all.add(of(text.substring(at, end), typed.codePointCount(0, at) + 1));
            }
            at = Math.max(end, at + 1);
        }
        return all;
    }

    /** Where the piece ends that begins there: at the first space outside of quotes. */
    private static int end(String text, int begin) {
        boolean inside = false;
        int at = begin;
        while (at < text.length() && (inside || !isSpace(text.charAt(at)))) {
            inside ^= text.charAt(at) == QUOTE;
            at++;
        }
        return at;
    }

    private static boolean isSpace(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    private static Typed of(String raw, int position) {
        boolean unwanted = raw.length() > 1 && raw.charAt(0) == '-';
        String rest = unwanted ? raw.substring(1) : raw;
        int colon = rest.indexOf(':');
        if (colon > 1 && isKey(rest, colon)) {
            return new Typed(
                    raw,
                    position,
                    unwanted,
                    Optional.of(rest.substring(0, colon)),
                    values(rest.substring(colon + 1)),
                    false);
        }
        String words = rest.replace(QUOTE, ' ').strip();
        return new Typed(raw, position, unwanted, Optional.empty(), List.of(words), rest.indexOf(QUOTE) == 0);
    }

    /** Not so {@code https://…} and {@code subject:}, which are words. */
    private static boolean isKey(String rest, int colon) {
        return rest.substring(0, colon).codePoints().allMatch(Character::isLetter)
                && rest.length() > colon + 1
                && !rest.startsWith("//", colon + 1);
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == QUOTE) {
                inside = !inside;
            } else if (one == ',' && !inside) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(one);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}

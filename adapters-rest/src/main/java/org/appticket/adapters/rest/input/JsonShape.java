package org.appticket.adapters.rest.input;

/**
 * Looks over a JSON text before it is parsed and finds what would make parsing it dear, deep nesting and endless numbers,
 * and what a parser would leave unread behind the first value.
 *
 * <p>It does not check the grammar; that is the parser's work.
 */
final class JsonShape {
    static final int DEEPEST = 64;
    static final int LONGEST_NUMBER = 64;

    private int depth;
    private int digits;
    private boolean quoted;
    private boolean escaped;
    private boolean closed;
    private boolean trailed;

    private JsonShape() {}

    static boolean isReasonable(CharSequence text) {
        var shape = new JsonShape();
        for (int i = 0; i < text.length(); i++) {
            shape.take(text.charAt(i));
            if (shape.depth > DEEPEST || shape.digits > LONGEST_NUMBER || shape.trailed) {
                return false;
            }
        }
        return true;
    }

    private void take(char c) {
        if (quoted) {
            takeQuoted(c);
            return;
        }
        trailed = closed && !Character.isWhitespace(c);
        digits = isOfNumber(c) ? digits + 1 : 0;
        if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
            closed = depth == 0;
        }
    }

    private void takeQuoted(char c) {
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            quoted = false;
        }
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }
}

package org.appticket.domain.inbound;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody answered, without the mail that they answered to and without their signature (rule INB-7 in {@code
 * docs/rules.md}). What is not recognised stays: nothing that somebody wrote may be lost.
 */
public final class ReplyText {

    private static final int LOOKED_AHEAD = 3;
    private static final int LONGEST_LINE = 300;

    /** “On …, … wrote:” and “Le …, … a écrit :”, perhaps on two lines; the line after which quoting begins. */
    private static final List<Pattern> ATTRIBUTIONS = List.of(
            Pattern.compile("(?i)^(?:on|am)\\b.{5,}\\b(?:wrote|schrieb)[^:]{0,60}:$"),
            Pattern.compile("(?i)^le\\b.{5,}\\ba écrit\\s?:$"),
            Pattern.compile("(?i)^.{3,} (?:wrote|a écrit)\\s?:$"));

    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile("(?i)^-{2,}\\s?(?:original message|message d['’]origine|message original|"
                    + "forwarded message|message transféré|réponse|reply)\\s?-{2,}$"),
            Pattern.compile("^_{20,}$"));

    private static final Pattern FROM = Pattern.compile("(?i)^\\*{0,2}(?:from|de)\\s?:\\*{0,2}\\s?\\S.*");
    private static final Pattern SENT = Pattern.compile("(?i)^\\*{0,2}(?:sent|date|envoyé|to|à)\\s?(?:le\\s?)?:.*");

    private ReplyText() {}

    /**
     * The answer.
     *
     * @param text the text of the mail
     * @return the part that was written anew; the whole text if that would be nothing
     */
    public static String of(String text) {
        List<String> lines = text.lines().toList();
        int end = end(lines);
        while (end > 0 && isQuotedOrBlank(lines.get(end - 1))) {
            end--;
        }
        String answer = String.join("\n", lines.subList(0, end)).strip();
        return answer.isEmpty() ? text.strip() : answer;
    }

    /** The line at which a signature or another mail begins. */
    private static int end(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).equals("-- ") || lines.get(at).equals("--") || isOtherMail(lines, at)) {
                return at;
            }
        }
        return lines.size();
    }

    private static boolean isOtherMail(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return false;
        }
        return isAttribution(line, lines, at + 1)
                || isAttribution(two(lines, at), lines, at + 2)
                || SEPARATORS.stream().anyMatch(form -> form.matcher(line).matches())
                || isHead(lines, at);
    }

    /** Long ones go over two lines. */
    private static String two(List<String> lines, int at) {
        String line = lines.get(at).strip();
        String next = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
        return line.startsWith(">") || next.startsWith(">") ? "" : line + " " + next;
    }

    private static boolean isAttribution(String line, List<String> lines, int after) {
        return line.length() <= LONGEST_LINE
                && ATTRIBUTIONS.stream().anyMatch(form -> form.matcher(line).matches())
                && quotesAfter(lines, after);
    }

    /** Somebody may end a sentence so and go on: it counts only before a quotation, or at the end. */
    private static boolean quotesAfter(List<String> lines, int at) {
        return lines.subList(Math.min(at, lines.size()), lines.size()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.startsWith(">"))
                .orElse(true);
    }

    /** The head of another mail, as Outlook writes it. */
    private static boolean isHead(List<String> lines, int at) {
        return FROM.matcher(lines.get(at).strip()).matches()
                && lines.subList(at + 1, Math.min(at + 1 + LOOKED_AHEAD, lines.size())).stream()
                        .anyMatch(line -> SENT.matcher(line.strip()).matches());
    }

    private static boolean isQuotedOrBlank(String line) {
        return line.isBlank() || line.stripLeading().startsWith(">");
    }
}

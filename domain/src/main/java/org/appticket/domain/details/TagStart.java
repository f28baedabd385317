package org.appticket.domain.details;

import java.util.List;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * How a tag begins, whatever its case.
 *
 * @param text in lower case, as {@link TextRule#TAG} wants it, without spaces before it or line ends in it; empty where every tag fits
 */
public record TagStart(String text) {

    /** How every tag begins. */
    public static final TagStart ANY = new TagStart("");

    /**
     * Normalises and checks the text.
     *
     * @throws InvalidValue if no tag can begin so
     */
    public TagStart {
        text = text.isEmpty() ? text : inLowerCase(checked(text));
    }

    /**
     * Whether a tag begins so.
     *
     * @param word the tag
     * @return true if it does
     */
    public boolean fits(String word) {
        return inLowerCase(word).startsWith(text);
    }

    /**
     * What the first character of a tag can be that begins so.
     *
     * @return each once; nothing where every tag fits
     */
    public List<String> firstCharacters() {
        return text.codePoints()
                .limit(1)
                .boxed()
                .flatMap(first -> Stream.of(first, Character.toUpperCase(first), Character.toTitleCase(first)))
                .distinct()
                .map(Character::toString)
                .toList();
    }

    private static String checked(String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            throw InvalidValue.of("q", Problem.FORBIDDEN_CHARACTER);
        }
        return TextRule.TAG.check("q", text).stripLeading();
    }

    private static String inLowerCase(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

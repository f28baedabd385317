package org.appticket.adapters.rest.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags (RFC 9110, 8.8.3) as they stand in headers. */
final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    private EntityTags() {}

    static String ofVersion(long version) {
        return "\"" + version + "\"";
    }

    /** For things without a version: the same content has the same tag. */
    static String ofContent(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, 22) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Every tag in the header, weak ones with their mark. */
    static List<String> of(String header) {
        return TAG.matcher(header).results().map(MatchResult::group).toList();
    }

    /** Whether a conditional {@code GET} is answered by 304: weak comparison. */
    static boolean noneMatchFails(@Nullable String ifNoneMatch, String current) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || of(ifNoneMatch).stream().anyMatch(tag -> strong(tag).equals(strong(current)));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}

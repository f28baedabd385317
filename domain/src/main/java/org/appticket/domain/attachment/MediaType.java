package org.appticket.domain.attachment;

import java.util.regex.Pattern;

/**
 * What kind of content a file has, judged by the content alone. It is told to people, and never decides how a browser
 * treats the file.
 *
 * @param value type and subtype without parameters, in lower case, for example {@code application/pdf}
 */
public record MediaType(String value) {

    /** The most characters. */
    public static final int LONGEST = 127;

    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");

    /** Any bytes. */
    public static final MediaType UNKNOWN = new MediaType("application/octet-stream");

    /** Refuses what is not written like that. */
    public MediaType {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a media type: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.appticket.application.view.content;

import java.util.Optional;

/**
 * What a virus scanner says of a file.
 *
 * @param answered whether it said anything; false if it was away, or could not look at the whole file
 * @param threat what it found; nothing if the file is clean, or was not looked at
 */
public record Verdict(boolean answered, Optional<String> threat) {

    /** It found nothing. */
    public static final Verdict CLEAN = new Verdict(true, Optional.empty());

    /** It did not say. */
    public static final Verdict NONE = new Verdict(false, Optional.empty());

    /**
     * It found something.
     *
     * @param threat what it calls it
     * @return the verdict
     */
    public static Verdict infected(String threat) {
        return new Verdict(true, Optional.of(threat));
    }
}

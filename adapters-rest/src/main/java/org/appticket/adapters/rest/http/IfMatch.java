package org.appticket.adapters.rest.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.domain.id.Version;
import org.jspecify.annotations.Nullable;

/**
 * The versions a client accepts to change, from an {@code If-Match} header (RFC 9110, 13.1.1).
 *
 * <p>Weak and foreign tags never match, as strong comparison demands.
 *
 * @param any whether every existing version will do
 */
public record IfMatch(boolean any, Set<Long> versions) {
    private static final Version NEVER = Version.UNSAVED;

    public IfMatch {
        versions = Set.copyOf(versions);
    }

    /** Refuses a request without the header. */
    public static IfMatch required(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Rejection.of(ProblemType.VERSION_REQUIRED);
        }
        return parse(header);
    }

    /** A missing header accepts any version. */
    public static IfMatch optional(@Nullable String header) {
        return header == null || header.isBlank() ? new IfMatch(true, Set.of()) : parse(header);
    }

    /**
     * The version to insist on; none where any will do.
     *
     * @param current the version now, asked for only where the client named several
     */
    public Optional<Version> expected(LongSupplier current) {
        if (any) {
            return Optional.empty();
        }
        if (versions.size() == 1) {
            return versions.stream().map(Version::new).findFirst();
        }
        return Optional.of(new Version(current.getAsLong()))
                .filter(version -> accepts(version.value()))
                .or(() -> Optional.of(NEVER));
    }

    boolean accepts(long version) {
        return any || versions.contains(version);
    }

    private static IfMatch parse(String header) {
        if (header.strip().equals("*")) {
            return new IfMatch(true, Set.of());
        }
        Set<Long> versions = EntityTags.of(header).stream()
                .filter(tag -> tag.matches("\"[1-9][0-9]{0,17}\""))
                .map(tag -> Long.valueOf(tag.substring(1, tag.length() - 1)))
                .collect(Collectors.toSet());
        return new IfMatch(false, versions);
    }
}

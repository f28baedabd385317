package org.appticket.adapters.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells requests of our own pages from those that another site makes a browser send. */
public final class Origins {
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private Origins() {}

    /**
     * Whether nothing says that the request comes from elsewhere. A client that is not a browser says nothing.
     *
     * <p>The {@code Host} was checked before: what equals it is our own.
     */
    public static boolean isOwn(HttpServletRequest request, PublicUrl publicUrl) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        boolean ownSite = site == null || OWN_SITES.contains(site);
        return ownSite && (origin == null || isOwn(origin, request.getHeader("Host"), publicUrl));
    }

    private static boolean isOwn(String origin, @Nullable String host, PublicUrl publicUrl) {
        String lower = origin.toLowerCase(Locale.ROOT);
        String scheme = publicUrl.isSecure() ? "https://" : "http://";
        return lower.equals(scheme + publicUrl.authority())
                || (host != null && isHttp(lower) && authority(lower).equals(host.toLowerCase(Locale.ROOT)));
    }

    private static boolean isHttp(String origin) {
        return origin.startsWith("http://") || origin.startsWith("https://");
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

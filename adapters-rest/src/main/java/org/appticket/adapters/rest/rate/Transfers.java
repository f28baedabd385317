package org.appticket.adapters.rest.rate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which requests bring or fetch files. */
final class Transfers {
    private static final Pattern UPLOAD = Pattern.compile("/api/v1/tickets/[^/]+/attachments/?");
    private static final Pattern DOWNLOAD = Pattern.compile("/api/v1/tickets/[^/]+/attachments/[^/]+/content/?");
    private static final Set<String> FETCHING = Set.of("GET", "HEAD");

    private Transfers() {}

    static boolean isUpload(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && UPLOAD.matcher(pathOf(request)).matches();
    }

    static boolean isOne(HttpServletRequest request) {
        boolean fetched = FETCHING.contains(request.getMethod())
                && DOWNLOAD.matcher(pathOf(request)).matches();
        return fetched || isUpload(request);
    }

    static String pathOf(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}

package org.appticket.adapters.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that goes out as it comes from its store, in a way that no browser shows or runs: always as an attachment, always as mere
 * bytes, and in a sandbox should it be shown after all.
 *
 * @param name what it is to be saved as
 * @param size how many bytes it has
 * @param digest what tells its content from every other, in hexadecimal digits
 */
public record FileAnswer(String name, long size, String digest, StreamingOutput bytes) {
    public static final String BYTES = "application/octet-stream";

    private static final String SANDBOX = "sandbox; default-src 'none'";

    public Response to(Exchange exchange) {
        String tag = "\"" + digest + "\"";
        String known = exchange.header(HttpHeaders.IF_NONE_MATCH).orElse(null);
        if (EntityTags.noneMatchFails(known, tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(bytes, BYTES)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "none")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** RFC 6266: the plain name for those who know nothing else, and the name itself in the form of RFC 8187. */
    private String disposition() {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}

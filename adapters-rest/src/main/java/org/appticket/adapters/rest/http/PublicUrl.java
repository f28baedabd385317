package org.appticket.adapters.rest.http;

import java.net.URI;
import java.util.Locale;

/**
 * The address under which people reach this service; the only source of absolute addresses.
 *
 * @param base scheme, host and port, without a path's last slash
 */
public record PublicUrl(URI base) {
    public PublicUrl {
        if (base.getScheme() == null || base.getHost() == null) {
            throw new IllegalArgumentException("not an absolute http address: " + base);
        }
        String text = base.toString();
        base = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    /** The absolute address of a path below the application's root. */
    public String absolute(String path) {
        return base + path;
    }

    public boolean isSecure() {
        return base.getScheme().equalsIgnoreCase("https");
    }

    /** Host and, where it is not the scheme's own, port, as a {@code Host} header says it. */
    public String authority() {
        String host = base.getHost().toLowerCase(Locale.ROOT);
        return base.getPort() < 0 ? host : host + ":" + base.getPort();
    }
}

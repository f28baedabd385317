package org.appticket.bootstrap.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single settings as checked values; each refusal says what would be accepted. */
record Values(SettingSources sources) {

    private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    Optional<String> text(Setting setting) {
        return sources.find(setting.key()).map(String::strip);
    }

    /** As it was typed: blanks at the ends of a password belong to it. */
    Optional<String> secret(Setting setting) {
        return sources.find(setting.key());
    }

    int number(Setting setting, int least, int most) {
        String value = text(setting).orElse(setting.defaultValue());
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, like a number that is out of range
        }
        throw new WrongSetting(
                setting, "must be a whole number from " + least + " to " + most + ", not " + shown(value));
    }

    String choice(Setting setting, List<String> choices) {
        String value = text(setting).orElse(setting.defaultValue());
        return choices.stream()
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new WrongSetting(
                        setting, "must be one of " + String.join(", ", choices) + ", not " + shown(value)));
    }

    /** An IP address: a name could stand for several, and would have to be looked up. */
    String address(Setting setting, String otherwise) {
        String value = text(setting).orElse(otherwise);
        try {
            if (IP_ADDRESS.matcher(value).matches()) {
                return InetAddress.getByName(value).getHostAddress();
            }
        } catch (UnknownHostException e) {
            // refused below, like anything that does not look like an address
        }
        throw new WrongSetting(setting, "must be an IP address such as 127.0.0.1, not " + shown(value));
    }

    Path path(Setting setting, String otherwise) {
        String value = text(setting).orElse(otherwise);
        try {
            Path path = Path.of(value).toAbsolutePath().normalize();
            if (path.toString().indexOf(';') < 0) {
                return path;
            }
        } catch (InvalidPathException e) {
            // refused below, like a path that would end a database address
        }
        throw new WrongSetting(setting, "must be a path without ; in it, not " + shown(value));
    }

    /** A scheme, host and port, without path, query, fragment or user. */
    URI origin(Setting setting, String otherwise) {
        String value = text(setting).orElse(otherwise).replaceAll("/$", "");
        try {
            URI uri = new URI(value);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean bare = uri.getRawPath() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            if (web && bare && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // refused below, like an address with a path
        }
        throw new WrongSetting(
                setting, "must be http:// or https:// with a host and nothing after it, not " + shown(value));
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return '"' + (line.length() > 100 ? line.substring(0, 100) + "…" : line) + '"';
    }
}

package org.appticket.bootstrap.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads single settings as checked values; each refusal says what would be accepted. */
record Values(SettingSources sources) {

    private static final int SHORTEST_WORD = 4;
    private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    Optional<String> text(SettingName setting) {
        return sources.find(setting.key()).map(String::strip);
    }

    /** As it was typed: blanks at the ends of a password belong to it. */
    Optional<String> secret(SettingName setting) {
        return sources.find(setting.key());
    }

    /** Text whose default is a value. */
    String plain(SettingName setting) {
        return text(setting).orElse(setting.defaultValue().replace("`", ""));
    }

    String required(SettingName setting) {
        return text(setting).orElseThrow(() -> new WrongSetting(setting, "is missing"));
    }

    /** What a provider calls itself; reached over HTTPS, or on this machine. */
    URI issuer(SettingName setting) {
        String value = required(setting);
        return parsed(value)
                .filter(uri -> isWeb(uri) && uri.getRawQuery() == null && uri.getRawFragment() == null)
                .filter(uri -> "https".equals(uri.getScheme()) || isLoopback(uri.getHost()))
                .orElseThrow(() -> new WrongSetting(
                        setting, "must be https://, without anything after ? or #, not " + shown(value)));
    }

    /** Where a directory is. */
    URI directory(SettingName setting) {
        String value = required(setting);
        return parsed(value)
                .filter(uri -> "ldap".equals(uri.getScheme()) || "ldaps".equals(uri.getScheme()))
                .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null)
                .filter(uri -> uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                .orElseThrow(() -> new WrongSetting(
                        setting, "must be ldaps:// or ldap:// with a host and nothing after it, not " + shown(value)));
    }

    private static Optional<URI> parsed(String value) {
        try {
            return Optional.of(new URI(value));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        return web && uri.getHost() != null && uri.getRawUserInfo() == null;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    int number(SettingName setting, int least, int most) {
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

    /** A duration as ISO 8601 writes it; both bounds are inclusive. */
    Duration duration(SettingName setting, Duration least, Duration most) {
        String value = text(setting).orElse(setting.defaultValue());
        try {
            Duration duration = Duration.parse(value);
            if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // refused below, like a duration that is out of range
        }
        throw new WrongSetting(setting, "must be a duration from " + least + " to " + most + ", not " + shown(value));
    }

    String choice(SettingName setting, List<String> choices) {
        String value = text(setting).orElse(setting.defaultValue());
        return choices.stream()
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new WrongSetting(
                        setting, "must be one of " + String.join(", ", choices) + ", not " + shown(value)));
    }

    /** Any number of the choices, with commas between; upper and lower case do not matter. */
    Set<String> choices(Setting setting, List<String> choices) {
        Set<String> chosen = new TreeSet<>();
        for (String part : text(setting).orElse("").split(",", -1)) {
            String word = part.strip().toUpperCase(Locale.ROOT);
            if (!word.isEmpty() && !choices.contains(word)) {
                throw new WrongSetting(
                        setting, "must be some of " + String.join(", ", choices) + ", not " + shown(part.strip()));
            }
            chosen.add(word);
        }
        chosen.remove("");
        return chosen;
    }

    /** An IP address: a name could stand for several, and would have to be looked up. */
    String address(SettingName setting, String otherwise) {
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

    Path path(SettingName setting, String otherwise) {
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
    URI origin(SettingName setting, String otherwise) {
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

    /** The names in a comma list, in lower case, and the words that they are made of; none that is too short to tell. */
    List<String> words(Setting setting) {
        List<String> names = Arrays.stream(text(setting).orElse("").split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return Stream.concat(names.stream(), names.stream().flatMap(name -> Arrays.stream(name.split("\\s+"))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return '"' + (line.length() > 100 ? line.substring(0, 100) + "…" : line) + '"';
    }
}

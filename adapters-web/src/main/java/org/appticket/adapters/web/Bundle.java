package org.appticket.adapters.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All files of the browser application of one build. Its version is a digest of them, so an address below it never means anything else,
 * and a browser may keep what it got for ever.
 */
final class Bundle {

    private static final String SHELL = "index.html";
    private static final int VERSION_LENGTH = 12;
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final String version;
    private final Map<String, Asset> assets;
    private final Asset shell;
    private final String importMapDigest;

    private Bundle(String version, Map<String, Asset> assets, String shell) {
        this.version = version;
        this.assets = assets;
        this.shell = Asset.of(SHELL, shell.getBytes(StandardCharsets.UTF_8));
        this.importMapDigest = importMapDigest(shell);
    }

    /**
     * Makes one of these files.
     *
     * @param files bytes by path, without a slash in front; {@code index.html}, the page that all addresses show, is among them
     * @throws IllegalArgumentException if there is no page, no import map in it, or a file of an unknown kind
     */
    static Bundle of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        byte[] page = Optional.ofNullable(sorted.get(SHELL))
                .orElseThrow(() -> new IllegalArgumentException("the browser application has no page"));
        String version = version(sorted);
        sorted.remove(SHELL);
        Map<String, Asset> assets = sorted.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, file -> Asset.of(file.getKey(), file.getValue())));
        return new Bundle(version, assets, new String(page, StandardCharsets.UTF_8).replace("@version@", version));
    }

    /** The same for the same files, another one for others. */
    String version() {
        return version;
    }

    /** The page that all addresses of the application show. */
    Asset shell() {
        return shell;
    }

    /** By what a Content Security Policy allows the import map, the only script that stands in the page itself. */
    String importMapSource() {
        return "'sha256-" + importMapDigest + "'";
    }

    /** The file at a path such as {@code version/main.js}; none of another version. */
    Optional<Asset> find(String path) {
        String folder = version + "/";
        return path.startsWith(folder)
                ? Optional.ofNullable(assets.get(path.substring(folder.length())))
                : Optional.empty();
    }

    private static String version(SortedMap<String, byte[]> files) {
        MessageDigest digest = sha256();
        files.forEach((path, bytes) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256().digest(bytes));
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    }

    private static String importMapDigest(String shell) {
        Matcher found = IMPORT_MAP.matcher(shell);
        if (!found.find()) {
            throw new IllegalArgumentException("the page has no import map");
        }
        return Base64.getEncoder().encodeToString(sha256().digest(found.group(1).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

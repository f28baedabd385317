package org.appticket.domain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** How addresses are written. */
final class IpNotation {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final int LONGEST = 45;
    private static final int GROUPS = 8;
    private static final int NONE = -1;

    private IpNotation() {}

    static Optional<byte[]> ipv4(String text) {
        if (text.length() > LONGEST || !IPV4.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", NONE);
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Optional.of(bytes);
    }

    static Optional<byte[]> ipv6(String text) {
        int gap = text.indexOf("::");
        if (text.length() > LONGEST || gap != text.lastIndexOf("::")) {
            return Optional.empty();
        }
        if (gap < 0) {
            return groups(text, true).filter(all -> all.size() == GROUPS).map(IpNotation::bytes);
        }
        Optional<List<Integer>> before = groups(text.substring(0, gap), false);
        Optional<List<Integer>> after = groups(text.substring(gap + 2), true);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(before.get());
        int missing = GROUPS - all.size() - after.get().size();
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(after.get());
        return missing > 0 ? Optional.of(bytes(all)) : Optional.empty();
    }

    static String ofIpv4(byte[] bytes) {
        StringJoiner text = new StringJoiner(".");
        for (byte octet : bytes) {
            text.add(Integer.toString(octet & 0xff));
        }
        return text.toString();
    }

    static String ofIpv6(byte[] bytes) {
        StringJoiner text = new StringJoiner(":");
        for (int i = 0; i < bytes.length; i += 2) {
            text.add(Integer.toHexString(group(bytes, i)));
        }
        return text.toString();
    }

    /** The groups of a part without a gap; only the end of an address may be an IPv4 address. */
    private static Optional<List<Integer>> groups(String part, boolean last) {
        List<Integer> groups = new ArrayList<>();
        String[] pieces = part.isEmpty() ? new String[0] : part.split(":", NONE);
        for (int i = 0; i < pieces.length; i++) {
            Optional<byte[]> tail = last && i == pieces.length - 1 ? ipv4(pieces[i]) : Optional.empty();
            if (tail.isPresent()) {
                byte[] bytes = tail.get();
                groups.add(group(bytes, 0));
                groups.add(group(bytes, 2));
            } else if (GROUP.matcher(pieces[i]).matches()) {
                groups.add(Integer.parseInt(pieces[i], 16));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }

    private static int group(byte[] bytes, int index) {
        return (bytes[index] & 0xff) * 0x100 + (bytes[index + 1] & 0xff);
    }

    private static byte[] bytes(List<Integer> groups) {
        byte[] bytes = new byte[2 * groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            bytes[2 * i] = (byte) (groups.get(i) >> 8);
            bytes[2 * i + 1] = groups.get(i).byteValue();
        }
        return bytes;
    }
}

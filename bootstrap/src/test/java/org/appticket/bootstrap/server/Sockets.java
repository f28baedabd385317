package org.appticket.bootstrap.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process can be reached by, as Linux tells it. */
final class Sockets {

    private static final Pattern INODE = Pattern.compile("socket:\\[(\\d+)]");
    private static final String TCP_LISTENING = "0A";

    private Sockets() {}

    /** The sockets of the process that wait for somebody: listening TCP and bound UDP, as {@code tcp 127.0.0.1:8080}. */
    static Set<String> openToOthers(long pid) throws IOException {
        Set<String> own = inodes(pid);
        Set<String> found = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/net/" + table))) {
                lines.skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(field -> own.contains(field[9]))
                        .filter(field -> table.startsWith("udp") || field[3].equals(TCP_LISTENING))
                        .forEach(field -> found.add(table + " " + address(field[1])));
            } catch (NoSuchFileException noSuchProtocol) {
                // a machine without IPv6
            }
        }
        return found;
    }

    private static Set<String> inodes(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                try {
                    Matcher socket =
                            INODE.matcher(Files.readSymbolicLink(descriptor).toString());
                    if (socket.matches()) {
                        inodes.add(socket.group(1));
                    }
                } catch (NoSuchFileException closedMeanwhile) {
                    // nothing to be reached by
                }
            }
        }
        return inodes;
    }

    /** IPv4 in the kernel's byte order, also inside IPv6. */
    private static String address(String hexadecimal) {
        String[] parts = hexadecimal.split(":", -1);
        String host = parts[0].substring(parts[0].length() - 8);
        boolean plain = parts[0].length() == 8 || parts[0].startsWith("0000000000000000FFFF0000");
        StringBuilder text = new StringBuilder();
        for (int i = 6; plain && i >= 0; i -= 2) {
            text.append(Integer.parseInt(host.substring(i, i + 2), 16)).append(i == 0 ? "" : ".");
        }
        return (plain ? text : parts[0]) + ":" + Integer.parseInt(parts[1], 16);
    }
}

package org.appticket.adapters.rest.multipart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/** What stands before a part's bytes: its name, and what its file is called. Everything else about it is ignored. */
record PartHeaders(String name, Optional<String> fileName) {
    private static final int MOST = 16;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final Set<String> PLAIN = Set.of("7bit", "8bit", "binary");
    private static final Pattern DISPOSITION = Pattern.compile(
            "form-data((?:\\s*;\\s*[\\w!#$&+.^`|~*-]+\\s*=\\s*(?:\"(?:\\\\\"|[^\"])*+\"|[^;\"\\s]*+))*+)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w!#$&+.^`|~*-]+)\\s*=\\s*(\"(?:\\\\\"|[^\"])*+\"|[^;\"\\s]*+)");

    static PartHeaders read(DelimitedBytes bytes) {
        Map<String, String> headers = new HashMap<>();
        for (String line = bytes.line(LONGEST_LINE); !line.isEmpty(); line = bytes.line(LONGEST_LINE)) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() == MOST) {
                throw malformed();
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (headers.put(name, line.substring(colon + 1).strip()) != null) {
                throw malformed();
            }
        }
        if (!PLAIN.contains(
                headers.getOrDefault("content-transfer-encoding", "binary").toLowerCase(Locale.ROOT))) {
            throw malformed();
        }
        return of(headers.getOrDefault("content-disposition", ""));
    }

    private static PartHeaders of(String disposition) {
        Matcher whole = DISPOSITION.matcher(disposition);
        if (!whole.matches()) {
            throw malformed();
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(whole.group(1));
        while (parameter.find()) {
            String name = parameter.group(1).toLowerCase(Locale.ROOT);
            if (parameters.put(name, value(parameter.group(2))) != null) {
                throw malformed();
            }
        }
        String name = Optional.ofNullable(parameters.get("name")).orElseThrow(PartHeaders::malformed);
        return new PartHeaders(name, Optional.ofNullable(parameters.get("filename")));
    }

    /** As browsers write it: quotes and line ends in percent form, everything else as it is. */
    private static String value(String written) {
        boolean quoted = written.startsWith("\"");
        String inner = quoted ? written.substring(1, written.length() - 1).replace("\\\"", "\"") : written;
        return inner.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    private static Rejection malformed() {
        return Rejection.of(ProblemType.MALFORMED_BODY);
    }
}

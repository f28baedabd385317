package org.appticket.bootstrap.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes of files that people attach.
 *
 * @param folder where their bytes are
 * @param fileLimit the largest file in mebibytes
 * @param ticketQuota the most at one ticket in mebibytes
 * @param personQuota the most of one person in mebibytes
 * @param clamd the virus scanner, if there is one
 */
public record AttachmentSettings(Path folder, int fileLimit, int ticketQuota, int personQuota, Optional<Clamd> clamd) {

    private static final int MOST_FILE = 2_000;
    private static final int MOST_QUOTA = 1_000_000;

    /** Where clamd listens. */
    public record Clamd(String host, int port) {
        private static final Pattern FORM = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+]):([0-9]{1,5})");

        static Clamd parse(String text) {
            Matcher parts = FORM.matcher(text);
            if (parts.matches()) {
                int port = Integer.parseInt(parts.group(2));
                if (port >= 1 && port <= 65_535) {
                    return new Clamd(parts.group(1).replaceAll("[\\[\\]]", ""), port);
                }
            }
            throw new WrongSetting(Setting.CLAMD_ADDRESS, "must be a host and a port such as 127.0.0.1:3310");
        }
    }

    static AttachmentSettings read(Values values, Path data) {
        return new AttachmentSettings(
                values.path(Setting.ATTACHMENTS, data.resolve("attachments").toString()),
                values.number(Setting.ATTACHMENT_LIMIT, 1, MOST_FILE),
                values.number(Setting.ATTACHMENT_TICKET_QUOTA, 1, MOST_QUOTA),
                values.number(Setting.ATTACHMENT_PERSON_QUOTA, 1, MOST_QUOTA),
                values.text(Setting.CLAMD_ADDRESS).map(Clamd::parse));
    }
}

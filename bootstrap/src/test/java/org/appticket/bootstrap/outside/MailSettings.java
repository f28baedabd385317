package org.appticket.bootstrap.outside;

import java.util.Map;

/** What a server needs to send by a mail server of this machine, and to try again soon. */
public final class MailSettings {

    private MailSettings() {}

    public static Map<String, String> to(int port) {
        return Map.of(
                "APPTICKET_MAIL_HOST", "127.0.0.1",
                "APPTICKET_MAIL_PORT", Integer.toString(port),
                "APPTICKET_MAIL_TLS", "off",
                "APPTICKET_MAIL_FROM", "desk@example.org",
                "APPTICKET_MAIL_RETRY_MIN", "PT1S",
                "APPTICKET_MAIL_RETRY_MAX", "PT1S");
    }
}

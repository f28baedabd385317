package org.appticket.bootstrap.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a mail server is spoken to. */
public enum MailEncryption {
    /** Plain at first, then by TLS: it is required, not only tried. */
    STARTTLS,
    /** By TLS from the first byte. */
    TLS,
    /** In the open, to a server on this machine. */
    OFF;

    private static final List<String> WORDS = List.of("starttls", "tls", "off", "implicit", "none");
    private static final Map<String, MailEncryption> FORMER = Map.of("implicit", TLS, "none", OFF);

    static MailEncryption read(Values values, SettingName setting, String host) {
        String word = values.choice(setting, WORDS);
        MailEncryption encryption =
                Optional.ofNullable(FORMER.get(word)).orElseGet(() -> valueOf(word.toUpperCase(Locale.ROOT)));
        if (encryption == OFF && !isThisMachine(host)) {
            throw new WrongSetting(
                    setting, "may be " + word + " only for a server on this machine: mail holds secrets");
        }
        return encryption;
    }

    static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}

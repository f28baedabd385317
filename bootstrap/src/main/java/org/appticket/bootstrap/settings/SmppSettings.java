package org.appticket.bootstrap.settings;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A message centre that takes text messages by SMPP.
 *
 * @param host its name or address
 * @param port its port
 * @param tls whether it is spoken to by TLS
 * @param systemId who signs in there
 * @param password with which password
 * @param systemType as what kind of system; possibly empty
 * @param source who messages come from; empty if the centre knows
 */
public record SmppSettings(
        String host, int port, boolean tls, String systemId, String password, String systemType, String source)
        implements SmsSettings.Way {

    private static final int PORT = 2775;
    private static final int TLS_PORT = 3550;

    // As many as the protocol has room for (SMPP 3.4, 4.1).
    private static final Pattern SYSTEM_ID = Pattern.compile("[ -~]{1,15}");
    private static final Pattern PASSWORD = Pattern.compile("[ -~]{1,8}");
    private static final Pattern SYSTEM_TYPE = Pattern.compile("[ -~]{0,12}");
    private static final Pattern SOURCE =
            Pattern.compile("\\+[1-9][0-9]{3,14}|[0-9]{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 ._-]{1,11}|");

    static SmppSettings read(Values values, String host) {
        if (!host.matches(MailSettings.HOST)) {
            throw new WrongSetting(Setting.SMS_SMPP_HOST, "must be the name or the address of a server");
        }
        boolean tls = tls(values, host);
        return new SmppSettings(
                host,
                port(values, tls),
                tls,
                matching(
                        Setting.SMS_SMPP_SYSTEM_ID,
                        values.required(Setting.SMS_SMPP_SYSTEM_ID),
                        SYSTEM_ID,
                        "must be 1 to 15 printable ASCII characters"),
                matching(
                        Setting.SMS_SMPP_PASSWORD,
                        password(values),
                        PASSWORD,
                        "must be 1 to 8 printable ASCII characters: the protocol has room for no more"),
                matching(
                        Setting.SMS_SMPP_SYSTEM_TYPE,
                        values.text(Setting.SMS_SMPP_SYSTEM_TYPE).orElse(""),
                        SYSTEM_TYPE,
                        "must be at most 12 printable ASCII characters"),
                matching(
                        Setting.SMS_SMPP_SOURCE,
                        values.text(Setting.SMS_SMPP_SOURCE).orElse(""),
                        SOURCE,
                        "must be a number such as +33612345678, a short number of 3 to 8 digits, or a name of at most 11 letters and digits"));
    }

    private static int port(Values values, boolean tls) {
        return values.text(Setting.SMS_SMPP_PORT).isPresent()
                ? values.number(Setting.SMS_SMPP_PORT, 1, 65_535)
                : tls ? TLS_PORT : PORT;
    }

    private static String password(Values values) {
        return values.secret(Setting.SMS_SMPP_PASSWORD)
                .orElseThrow(() -> new WrongSetting(Setting.SMS_SMPP_PASSWORD, "is missing"));
    }

    private static String matching(Setting setting, String value, Pattern form, String otherwise) {
        if (!form.matcher(value).matches()) {
            throw new WrongSetting(setting, otherwise);
        }
        return value;
    }

    /** The protocol says the password in the open. */
    private static boolean tls(Values values, String host) {
        boolean tls =
                values.choice(Setting.SMS_SMPP_TLS, List.of("true", "false")).equals("true");
        if (!tls && !SmsSettings.isTrusted(values) && !MailEncryption.isThisMachine(host)) {
            throw new WrongSetting(
                    Setting.SMS_SMPP_TLS,
                    "may be false only for a server on this machine, or where SMS_TRUSTED is true: the password is said in the open");
        }
        return tls;
    }

    @Override
    public <T> T by(Function<SmsGatewaySettings, T> gateway, Function<SmppSettings, T> smpp) {
        return smpp.apply(this);
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + "]";
    }
}

package org.appticket.bootstrap.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A gateway that takes text messages by HTTP.
 *
 * @param address where it is asked
 * @param trusted whether it may be where other requests may not go
 * @param asking how it is asked
 * @param secret what proves who asks; possibly empty
 */
public record SmsGatewaySettings(URI address, boolean trusted, Asking asking, String secret)
        implements SmsSettings.Way {

    private static final String SECRET = "{secret}";
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,100}:[ -~]{1,400}");

    /**
     * How it is asked.
     *
     * @param method by what method
     * @param format {@code json} or {@code form}
     * @param body the template
     * @param headerName what proves who asks goes by this name, if there is anything
     * @param headerValue and it is this
     */
    public record Asking(
            String method, String format, String body, Optional<String> headerName, Optional<String> headerValue) {

        static Asking read(Values values, String secret) {
            String method = values.choice(Setting.SMS_METHOD, List.of("POST", "PUT", "GET"));
            String format = values.choice(Setting.SMS_FORMAT, List.of("json", "form"));
            if (method.equals("GET") && format.equals("json")) {
                throw new WrongSetting(Setting.SMS_FORMAT, "must be form where the method is GET");
            }
            String body = values.required(Setting.SMS_BODY);
            if (!body.contains("{text}") || !(body.contains("{to}") || body.contains("{digits}"))) {
                throw new WrongSetting(Setting.SMS_BODY, "must have {text}, and {to} or {digits}");
            }
            Optional<String> header =
                    Optional.of(values.plain(Setting.SMS_HEADER)).filter(any -> !secret.isEmpty());
            if (header.filter(text -> !HEADER.matcher(text).matches()).isPresent()) {
                throw new WrongSetting(Setting.SMS_HEADER, "must be a name, a colon and a value");
            }
            return new Asking(
                    method,
                    format,
                    body,
                    header.map(text -> text.substring(0, text.indexOf(':'))),
                    header.map(text ->
                            text.substring(text.indexOf(':') + 1).strip().replace(SECRET, secret)));
        }

        /** What to say of a template that cannot be used. */
        public WrongSetting refused() {
            return new WrongSetting(
                    Setting.SMS_BODY, "must be a JSON object or name=value&name=value, as SMS_FORMAT says");
        }

        /** Without secrets. */
        @Override
        public String toString() {
            return "Asking[" + method + " " + format + "]";
        }
    }

    static SmsGatewaySettings read(Values values, String url) {
        boolean trusted = SmsSettings.isTrusted(values);
        String secret = values.secret(Setting.SMS_SECRET).orElse("");
        if (!secret.matches("[ -~]*")) {
            throw new WrongSetting(Setting.SMS_SECRET, "must be printable ASCII");
        }
        return new SmsGatewaySettings(address(url, trusted), trusted, Asking.read(values, secret), secret);
    }

    @Override
    public <T> T by(Function<SmsGatewaySettings, T> gateway, Function<SmppSettings, T> smpp) {
        return gateway.apply(this);
    }

    private static URI address(String url, boolean trusted) {
        try {
            URI address = new URI(url);
            boolean http = "https".equals(address.getScheme()) || (trusted && "http".equals(address.getScheme()));
            if (http
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw new WrongSetting(Setting.SMS_URL, "must be an address such as https://sms.example.org/send");
        }
        throw new WrongSetting(Setting.SMS_URL, "must be https:// with a host, or http:// where SMS_TRUSTED is true");
    }

    /** The host, as those are compared that may be asked. */
    public String host() {
        return address.getHost().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "SmsGatewaySettings[" + address.getHost() + "]";
    }
}

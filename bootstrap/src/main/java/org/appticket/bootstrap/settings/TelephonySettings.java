package org.appticket.bootstrap.settings;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * How telephone systems announce calls.
 *
 * @param secrets what they sign with, as Standard Webhooks writes it; if there are none, nobody is listened to
 */
public record TelephonySettings(List<String> secrets) {

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    /** Copies the secrets. */
    public TelephonySettings {
        secrets = List.copyOf(secrets);
    }

    static TelephonySettings read(Values values) {
        TelephonySettings settings = new TelephonySettings(
                Arrays.stream(values.secret(Setting.TELEPHONY_SECRET).orElse("").split(","))
                        .map(String::strip)
                        .filter(secret -> !secret.isEmpty())
                        .toList());
        if (!settings.secrets.stream().allMatch(TelephonySettings::isGood)) {
            throw new WrongSetting(
                    Setting.TELEPHONY_SECRET, "must be whsec_ and 24 to 64 bytes in base64, or several with commas");
        }
        return settings;
    }

    private static boolean isGood(String secret) {
        try {
            int length = secret.startsWith(PREFIX) ? key(secret).length : 0;
            return length >= SHORTEST && length <= LONGEST;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The bytes that are signed with. */
    public List<byte[]> keys() {
        return secrets.stream().map(TelephonySettings::key).toList();
    }

    private static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "TelephonySettings[" + secrets.size() + "]";
    }
}

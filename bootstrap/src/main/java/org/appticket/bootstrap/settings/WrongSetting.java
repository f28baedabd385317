package org.appticket.bootstrap.settings;

/** A setting that cannot be used. */
public final class WrongSetting extends RuntimeException {

    private final SettingName setting;
    private final String reason;

    WrongSetting(SettingName setting, String expected) {
        super(setting.key() + " " + expected);
        this.setting = setting;
        this.reason = setting.key() + " " + expected;
    }

    /** One line that names the setting and says what is expected. */
    public String reason() {
        return reason;
    }

    /** Which setting it is. */
    public SettingName setting() {
        return setting;
    }
}

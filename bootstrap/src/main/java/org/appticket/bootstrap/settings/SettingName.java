package org.appticket.bootstrap.settings;

/** Something that can be set. */
public interface SettingName {

    /** The name under which it is set. */
    String key();

    /** The default, as the documentation says it; a plain word is the value itself. */
    String defaultValue();
}

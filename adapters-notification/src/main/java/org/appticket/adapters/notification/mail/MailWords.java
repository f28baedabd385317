package org.appticket.adapters.notification.mail;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.people.Language;

/** Words and times in the language and the zone of who reads them. */
record MailWords(ResourceBundle bundle, Locale locale, Recipient reader) {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Those of one kind of mails. */
    static MailWords of(String kind, Recipient reader) {
        Locale locale = reader.language() == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        String bundle = MailWords.class.getPackageName() + "." + kind;
        return new MailWords(
                ResourceBundle.getBundle(bundle, locale, MailWords.class.getClassLoader(), NO_OTHER_LANGUAGE),
                locale,
                reader);
    }

    String word(String key) {
        return bundle.getString(key);
    }

    String time(Instant at) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(reader.zone());
        return format.format(at) + " (" + reader.zone().getId() + ")";
    }
}

package org.appticket.adapters.notification.sms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.About;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.domain.people.Language;

/**
 * What text messages say: the number of the ticket, its title as far as there is room, what happened, and where to read on.
 * What people wrote is not in there.
 *
 * @param most how many segments there may be
 */
record SmsWords(int most) {

    private static final String CUT = "...";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Marks that word processors make, and what is the same in the small alphabet. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) '’', "'",
            (int) '‘', "'",
            (int) '“', "\"",
            (int) '”', "\"",
            (int) '–', "-",
            (int) '—', "-",
            (int) '…', CUT,
            (int) '\u00a0', " ",
            (int) '\u202f', " ",
            (int) 'œ', "oe");

    SmsText text(News news) {
        ResourceBundle words = words(news.to());
        List<Item> items = news.items();
        Item last = items.get(items.size() - 1);
        long tickets =
                items.stream().map(item -> item.about().ticket()).distinct().count();
        String happened = items.size() == 1
                ? words.getString(last.kind().name())
                        .replace("{by}", last.by().orElseGet(() -> words.getString("system")))
                : words.getString(tickets == 1 ? "several" : "digest")
                        .replace("{facts}", Integer.toString(items.size()))
                        .replace("{tickets}", Long.toString(tickets));
        return fitting(last.about(), plain(happened));
    }

    SmsText test(Recipient to) {
        return new SmsText(words(to).getString("test"));
    }

    /** The link is worth more than the title, which is cut until all of it has room. */
    private SmsText fitting(About about, String happened) {
        String whole = plain(about.title());
        SmsText text = text(about, whole, happened);
        for (int end = whole.length(); text.segments() > most && end > 0; ) {
            end = whole.offsetByCodePoints(end, -1);
            text = text(about, whole.substring(0, end).stripTrailing() + CUT, happened);
        }
        return text;
    }

    private static SmsText text(About about, String title, String happened) {
        return new SmsText("#" + about.ticket() + " " + title + "\n" + happened + "\n" + about.link());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> plain.append(PLAIN.getOrDefault(point, Character.toString(point))));
        return plain.toString();
    }

    private static ResourceBundle words(Recipient reader) {
        Locale locale = reader.language() == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        return ResourceBundle.getBundle(
                SmsWords.class.getPackageName() + ".Sms", locale, SmsWords.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }
}

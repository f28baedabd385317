package org.appticket.adapters.notification.push;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.About;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.domain.history.Digest;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Language;

/**
 * What browsers are told, in the language of the reader: number and title of a ticket, what happened, where to read on. Locked
 * screens show it, so what people wrote is not in there, and of a confidential ticket only its number.
 *
 * @param publicUrl what every address begins with, without a slash at its end
 */
record PushWords(String publicUrl) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NUMBERS = 10;
    private static final Set<NoticeKind> URGENT = EnumSet.of(NoticeKind.SLA_WARNED, NoticeKind.SLA_BREACHED);
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    PushMessage message(News news) {
        ResourceBundle words = words(news.to());
        List<Item> items = news.items();
        Item last = items.get(items.size() - 1);
        List<Long> tickets = items.stream()
                .map(item -> item.about().ticket().value())
                .distinct()
                .toList();
        boolean urgent = items.stream().map(Item::kind).anyMatch(URGENT::contains);
        if (tickets.size() > 1) {
            String title = counted(words.getString("digest"), items.size(), tickets.size());
            String numbers = tickets.stream()
                    .limit(MOST_NUMBERS)
                    .map(number -> "#" + number)
                    .collect(Collectors.joining(" · "));
            return message(news, new Shown(title, numbers, "/notifications", "news"), urgent);
        }
        About about = last.about();
        String path = "/tickets/" + about.ticket();
        return message(
                news, new Shown(title(about, words), happened(items, words), path, "ticket-" + about.ticket()), urgent);
    }

    PushMessage test(Recipient reader, Digest letter) {
        String text = words(reader).getString("test");
        return new PushMessage(
                json(reader, letter, new Shown("AppTicket", text, "/account", "test"))
                        .build()
                        .toString(),
                false,
                Optional.empty());
    }

    /** What is shown, where it leads, and what takes the place of what. */
    private record Shown(String title, String body, String path, String tag) {}

    private PushMessage message(News news, Shown shown, boolean urgent) {
        Optional<String> about = Optional.of(shown.tag()).filter(tag -> tag.startsWith("ticket-"));
        long at = news.items().get(news.items().size() - 1).at().toEpochMilli();
        String json =
                json(news.to(), news.letter(), shown).add("at", at).build().toString();
        return new PushMessage(json, urgent, about);
    }

    private JsonObjectBuilder json(Recipient reader, Digest letter, Shown shown) {
        return Json.createObjectBuilder()
                .add("title", shown.title())
                .add("body", shown.body())
                .add("url", publicUrl + shown.path())
                .add("tag", shown.tag())
                .add("letter", letter.toString())
                .add("lang", reader.language().name().toLowerCase(Locale.ROOT));
    }

    private static String title(About about, ResourceBundle words) {
        String title = about.confidential() ? words.getString("confidential") : cut(about.title(), LONGEST_TITLE);
        return "#" + about.ticket() + " " + title;
    }

    private static String happened(List<Item> items, ResourceBundle words) {
        Item last = items.get(items.size() - 1);
        if (last.about().confidential()) {
            return words.getString("news");
        }
        return items.size() == 1
                ? words.getString(last.kind().name())
                        .replace("{by}", cut(last.by().orElseGet(() -> words.getString("system")), LONGEST_NAME))
                : counted(words.getString("several"), items.size(), 1);
    }

    private static String counted(String text, int facts, int tickets) {
        return text.replace("{facts}", Integer.toString(facts)).replace("{tickets}", Integer.toString(tickets));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).stripTrailing() + "…";
    }

    private static ResourceBundle words(Recipient reader) {
        Locale locale = reader.language() == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        return ResourceBundle.getBundle(
                PushWords.class.getPackageName() + ".Push",
                locale,
                PushWords.class.getClassLoader(),
                NO_OTHER_LANGUAGE);
    }
}

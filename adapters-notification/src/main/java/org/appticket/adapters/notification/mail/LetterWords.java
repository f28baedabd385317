package org.appticket.adapters.notification.mail;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.application.port.account.Postman.Link;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.people.Language;

/** What a letter says, in the language and the time of who gets it; the same in plain text and in HTML. */
final class LetterWords {

    private static final String BUNDLE = "org.appticket.adapters.notification.mail.Letters";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;
    private final Delivery delivery;

    private LetterWords(ResourceBundle words, Locale locale, Delivery delivery) {
        this.words = words;
        this.locale = locale;
        this.delivery = delivery;
    }

    static LetterWords of(Delivery delivery) {
        Locale locale = delivery.to().language() == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        ResourceBundle words =
                ResourceBundle.getBundle(BUNDLE, locale, LetterWords.class.getClassLoader(), NO_OTHER_LANGUAGE);
        return new LetterWords(words, locale, delivery);
    }

    Locale locale() {
        return locale;
    }

    String subject() {
        return word(delivery.kind().name() + ".subject");
    }

    String text() {
        return paragraphs().stream().collect(Collectors.joining("\n\n", "", "\n"));
    }

    String html() {
        String body = paragraphs().stream()
                .map(LetterWords::escaped)
                .map(paragraph -> "<p>" + linked(paragraph) + "</p>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(subject()) + "</title></head><body>\n" + body + "</body></html>\n";
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(word("greeting"));
        paragraphs.add(word(delivery.kind().name() + ".text"));
        delivery.link().ifPresent(link -> {
            paragraphs.add(link.address());
            paragraphs.add(word("link.until").replace("{until}", until(link)));
        });
        paragraphs.add(word(delivery.kind().name() + ".otherwise"));
        paragraphs.add(word("footer"));
        return paragraphs;
    }

    private String word(String key) {
        Recipient to = delivery.to();
        return words.getString(key).replace("{login}", to.login()).replace("{name}", to.name());
    }

    private String until(Link link) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(delivery.to().zone());
        return format.format(link.validUntil()) + " (" + delivery.to().zone().getId() + ")";
    }

    private String linked(String escapedParagraph) {
        return delivery.link()
                .map(link -> escaped(link.address()))
                .filter(escapedParagraph::equals)
                .map(address -> "<a href=\"" + address + "\">" + address + "</a>")
                .orElse(escapedParagraph);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

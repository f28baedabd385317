package org.appticket.adapters.notification.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.application.port.account.Postman.Recipient;

/** What a letter says, in the language and the time of who gets it; the same in plain text and in HTML. */
final class LetterWords {

    private final MailWords words;
    private final Delivery delivery;

    private LetterWords(MailWords words, Delivery delivery) {
        this.words = words;
        this.delivery = delivery;
    }

    static MailDraft draft(Delivery delivery) {
        MailWords words = MailWords.of("Letters", delivery.to());
        LetterWords letter = new LetterWords(words, delivery);
        return new MailDraft(
                delivery.id(),
                Optional.empty(),
                Optional.empty(),
                delivery.to(),
                words.locale(),
                letter.subject(),
                letter.text(),
                letter.html());
    }

    private String subject() {
        return word(delivery.kind().name() + ".subject");
    }

    private String text() {
        return paragraphs().stream().collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String html() {
        String body = paragraphs().stream()
                .map(LetterWords::escaped)
                .map(paragraph -> "<p>" + linked(paragraph) + "</p>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"" + words.locale().getLanguage()
                + "\"><head><meta charset=\"utf-8\"><title>" + escaped(subject()) + "</title></head><body>\n" + body
                + "</body></html>\n";
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(word("greeting"));
        paragraphs.add(word(delivery.kind().name() + ".text"));
        delivery.link().ifPresent(link -> {
            paragraphs.add(link.address());
            paragraphs.add(word("link.until").replace("{until}", words.time(link.validUntil())));
        });
        paragraphs.add(word(delivery.kind().name() + ".otherwise"));
        paragraphs.add(word("footer"));
        return paragraphs;
    }

    private String word(String key) {
        Recipient to = delivery.to();
        return words.word(key).replace("{login}", to.login()).replace("{name}", to.name());
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

package org.appticket.adapters.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.About;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.ReplyMark;

/**
 * What a mail with news says, by templates that are the same for all languages. What people wrote is text in them, never
 * markup.
 *
 * @param text the template of plain text
 * @param html the template of HTML, which escapes whatever comes into it
 */
record NewsWords(Template text, Template html) {

    private static final int MARK_DIGITS = 32;

    static NewsWords load() {
        Mustache.Compiler compiler = Mustache.compiler().escapeHTML(true);
        return new NewsWords(
                compiler.escapeHTML(false).compile(resource("news.txt.mustache")),
                compiler.compile(resource("news.html.mustache")));
    }

    MailDraft draft(News news) {
        MailWords words = MailWords.of("News", news.to());
        Map<TicketId, List<Item>> tickets = news.items().stream()
                .collect(Collectors.groupingBy(item -> item.about().ticket(), LinkedHashMap::new, Collectors.toList()));
        Optional<TicketId> only =
                Optional.of(tickets.keySet().iterator().next()).filter(any -> tickets.size() == 1);
        String subject = only.map(ticket -> subject(news.items().get(0).about()))
                .orElseGet(() -> words.word("digest")
                        .replace("{facts}", Integer.toString(news.items().size()))
                        .replace("{tickets}", Integer.toString(tickets.size())));
        Map<String, Object> facts = Map.of(
                "language", words.locale().getLanguage(),
                "subject", subject,
                "greeting", words.word("greeting").replace("{name}", news.to().name()),
                "footer", words.word("footer"),
                "test", List.of(),
                "tickets",
                        tickets.values().stream()
                                .map(items -> ticket(items, words))
                                .toList());
        return new MailDraft(
                "news." + mark(news.letter()),
                only.map(ticket -> "ticket." + ticket),
                news.reply().map(ReplyMark::toString),
                news.to(),
                words.locale(),
                subject,
                text.execute(facts),
                html.execute(facts));
    }

    MailDraft test(Digest letter, Recipient to) {
        MailWords words = MailWords.of("News", to);
        String subject = words.word("test.subject");
        Map<String, Object> facts = Map.of(
                "language", words.locale().getLanguage(),
                "subject", subject,
                "greeting", words.word("greeting").replace("{name}", to.name()),
                "footer", words.word("test.footer"),
                "test", List.of(words.word("test.text")),
                "tickets", List.of());
        return new MailDraft(
                "test." + mark(letter),
                Optional.empty(),
                Optional.empty(),
                to,
                words.locale(),
                subject,
                text.execute(facts),
                html.execute(facts));
    }

    static String mark(Digest letter) {
        return letter.toString().substring(0, MARK_DIGITS);
    }

    private static String subject(About about) {
        return "[#" + about.ticket() + "] " + about.title();
    }

    private static Map<String, Object> ticket(List<Item> items, MailWords words) {
        About about = items.get(items.size() - 1).about();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("headline", "#" + about.ticket() + " " + about.title());
        facts.put("link", about.link());
        facts.put("open", words.word("open"));
        facts.put(
                "lead",
                about.lead().map(name -> words.word("lead").replace("{name}", name)).stream()
                        .toList());
        facts.put(
                "deadline",
                about.deadline().map(at -> words.word("deadline").replace("{time}", words.time(at))).stream()
                        .toList());
        facts.put("facts", items.stream().map(item -> fact(item, words)).toList());
        return facts;
    }

    private static Map<String, Object> fact(Item item, MailWords words) {
        String by = item.by().orElseGet(() -> words.word("system"));
        return Map.of(
                "sentence", words.word(item.kind().name()).replace("{by}", by),
                "time", words.time(item.at()),
                "said", item.text().stream().toList());
    }

    private static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(NewsWords.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.appticket.adapters.notification.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.application.port.delivery.TeamCourier.About;
import org.appticket.application.port.delivery.TeamCourier.Item;
import org.appticket.application.port.delivery.TeamCourier.TeamNews;
import org.appticket.domain.id.TicketId;

/**
 * What a mail to the address of a team says, by the templates of all news.
 *
 * @param templates the templates
 */
record TeamWords(NewsWords templates) {

    MailDraft draft(TeamNews news) {
        MailWords words = MailWords.of("News", news.to());
        Map<TicketId, List<Item>> tickets = news.items().stream()
                .collect(Collectors.groupingBy(item -> item.about().ticket(), LinkedHashMap::new, Collectors.toList()));
        Optional<TicketId> only =
                Optional.of(tickets.keySet().iterator().next()).filter(any -> tickets.size() == 1);
        String subject = only.map(ticket ->
                        "[#" + ticket + "] " + title(news.items().get(0).about(), words))
                .orElseGet(() -> words.word("team.digest").replace("{tickets}", Integer.toString(tickets.size())));
        Map<String, Object> facts = Map.of(
                "language", words.locale().getLanguage(),
                "subject", subject,
                "greeting", words.word("greeting").replace("{name}", news.to().name()),
                "footer", words.word("team.footer"),
                "test", List.of(),
                "tickets",
                        tickets.values().stream()
                                .map(items -> ticket(items, words))
                                .toList());
        return new MailDraft(
                "news." + NewsWords.mark(news.letter()),
                only.map(ticket -> "ticket." + ticket),
                Optional.empty(),
                news.to(),
                words.locale(),
                subject,
                templates.text().execute(facts),
                templates.html().execute(facts));
    }

    private static String title(About about, MailWords words) {
        return about.title().orElseGet(() -> words.word("team.confidential"));
    }

    private static Map<String, Object> ticket(List<Item> items, MailWords words) {
        About about = items.get(items.size() - 1).about();
        return Map.of(
                "headline", "#" + about.ticket() + " " + title(about, words),
                "link", about.link(),
                "open", words.word("open"),
                "lead", List.of(),
                "deadline",
                        about.deadline().map(at -> words.word("deadline").replace("{time}", words.time(at))).stream()
                                .toList(),
                "facts", items.stream().map(item -> fact(item, words)).toList());
    }

    private static Map<String, Object> fact(Item item, MailWords words) {
        return Map.of("sentence", words.word("team." + item.kind()), "time", words.time(item.at()), "said", List.of());
    }
}

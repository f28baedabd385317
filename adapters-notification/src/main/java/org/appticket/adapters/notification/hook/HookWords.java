package org.appticket.adapters.notification.hook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.appticket.application.port.webhook.HookCourier.HookNews;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.people.Language;
import org.appticket.domain.ticket.Resolution;

/** What people read in a channel of theirs, in plain text: what is written in tickets never becomes markup. */
record HookWords(ResourceBundle bundle) {

    private static final int LONGEST_TEXT = 1_000;
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static HookWords in(Language language) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        String name = HookWords.class.getPackageName() + ".Hooks";
        return new HookWords(
                ResourceBundle.getBundle(name, locale, HookWords.class.getClassLoader(), NO_OTHER_LANGUAGE));
    }

    String word(String key) {
        return bundle.getString(key);
    }

    /** Number and title, in one line. */
    String headline(TicketRecord ticket) {
        return "#" + ticket.id() + " " + ticket.details().title().replace('\n', ' ');
    }

    /** Who did what. */
    String sentence(HookNews news) {
        String by = news.entry().actor().map(PersonName::name).orElseGet(() -> word("system"));
        return sentence(news.entry().event().kind().name(), by);
    }

    /** The same by the key of its words. */
    String sentence(String key, String by) {
        return word(key).replace("{by}", by);
    }

    /** What was said, or how it was solved; not all of it if it is long. */
    Optional<String> text(HookNews news) {
        return news.said()
                .flatMap(said -> said.comment().body())
                .or(() -> solution(news))
                .map(HookWords::cut);
    }

    /** What stands under it: names and values. */
    Map<String, String> facts(TicketRecord ticket) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(word("status"), word("S_" + ticket.state().status()));
        facts.put(
                word("priority"), word("P_" + ticket.details().prioritisation().priority()));
        ticket.lead().ifPresent(lead -> facts.put(word("lead"), lead.name()));
        return facts;
    }

    private static Optional<String> solution(HookNews news) {
        return news.ticket()
                .state()
                .givenResolution()
                .filter(any -> news.entry().event().kind() == EventKind.RESOLVED)
                .map(Resolution::text);
    }

    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }
}

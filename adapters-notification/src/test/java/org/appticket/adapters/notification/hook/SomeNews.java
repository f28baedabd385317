package org.appticket.adapters.notification.hook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.Destination;
import org.appticket.application.port.webhook.HookCourier.HookNews;
import org.appticket.application.view.HistoryEntry;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookSecret;

/** What another system is told, made of tickets in memory. */
final class SomeNews {
    static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    static final Digest MARK = Digest.ofText("a mark");
    static final HookSecret SECRET = new HookSecret("whsec_" + "A".repeat(43) + "=");

    private final Ports ports = InMemoryPorts.over(new InMemoryStore());
    private final World world = World.in(ports);
    private final TicketId ticket;

    SomeNews(String title) {
        ticket = world.aTicket().titled(title).tagged("urgent", "vip").open().id();
    }

    TicketId ticket() {
        return ticket;
    }

    /** That it was opened. */
    HookNews opened() {
        return news(0, Optional.empty());
    }

    /** That somebody said something. */
    HookNews said(String text) {
        PersonId agent = world.person("<!channel> & Co", Set.of(Role.AGENT), true);
        Comment comment = world.say(ticket, agent, text);
        return news(1, Optional.of(comment));
    }

    private HookNews news(int place, Optional<Comment> said) {
        List<HistoryEntry> entries = ports.histories()
                .list(ticket, Set.of(Visibility.PUBLIC), PageRequest.FIRST)
                .items();
        return new HookNews(
                entries.get(place),
                ports.search().find(ticket, Sight.EVERYTHING).orElseThrow(),
                said.flatMap(comment -> ports.comments().find(ticket, comment.id())),
                "https://desk.example.org/tickets/" + ticket);
    }

    static Call call(Optional<HookNews> news, HookFormat format, Language language) {
        return new Call(MARK, AT, to(new HookAddress("https://example.org/in"), format, language), news);
    }

    static Destination to(HookAddress address, HookFormat format, Language language) {
        return new Destination(address, List.of(SECRET), format, language, Optional.empty());
    }
}

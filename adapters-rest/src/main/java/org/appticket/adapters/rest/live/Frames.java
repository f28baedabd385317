package org.appticket.adapters.rest.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import org.appticket.adapters.rest.json.RecordJson;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.live.BeginFollowing.Loss;
import org.appticket.application.live.Bookmarks;
import org.appticket.application.view.live.FedEvent;
import org.appticket.application.view.live.PresenceChange;
import org.appticket.application.view.live.RingingCall;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.presence.Doing;
import org.appticket.domain.telephony.DialledNumber;
import org.appticket.domain.telephony.IncomingCall;

/** What is written to a stream, in the format of {@code text/event-stream}. */
final class Frames {
    private final Bookmarks bookmarks;

    Frames(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    /** What an event says. */
    record EventBody(long ticket, String kind, long sequence, String at) {}

    /** What is said of somebody who has a ticket before them. */
    record PresenceBody(long ticket, PersonRef person, String doing) {}

    /** What is said of somebody who calls, and at which page of ours a ticket is written for them. */
    record CallBody(
            String call,
            Optional<String> number,
            Optional<PersonRef> person,
            Optional<Long> team,
            String at,
            String page) {}

    /** What a reset says. */
    record ResetBody(String reason) {}

    byte[] event(FedEvent event) {
        EventBody body = new EventBody(
                event.ticket().value(),
                event.kind().name(),
                event.sequence(),
                event.at().toString());
        return bytes(
                "event: " + event.kind().name() + "\ndata: " + RecordJson.text(body) + "\n" + id(event.position()));
    }

    byte[] reset(Loss loss, FeedPosition now) {
        return bytes("event: reset\ndata: " + RecordJson.text(new ResetBody(loss.name())) + "\n" + id(now));
    }

    /** Who came, does something else, or left; no place, since it is not in the order of events. */
    static byte[] presence(PresenceChange change, PresenceChange.Told told) {
        PresenceBody body = new PresenceBody(
                change.ticket().value(),
                PersonRef.of(change.person()),
                told.by().map(Doing::name).orElse("GONE"));
        return bytes("event: PRESENCE\ndata: " + RecordJson.text(body) + "\n\n");
    }

    /** Who calls; no place, since it is not in the order of events. */
    static byte[] call(RingingCall ringing) {
        IncomingCall call = ringing.call();
        CallBody body = new CallBody(
                call.id(),
                call.from().map(DialledNumber::value),
                ringing.caller().map(PersonRef::of),
                call.called().team().map(TeamId::value),
                call.at().toString(),
                page(call));
        return bytes("event: CALL\ndata: " + RecordJson.text(body) + "\n\n");
    }

    private static String page(IncomingCall call) {
        return call.caller()
                .map(person -> "/quick?caller=" + person)
                .or(() -> call.from().map(number -> "/quick?number=" + URLEncoder.encode(number.value(), UTF_8)))
                .orElse("/quick");
    }

    /** A comment, and where the reader is: whoever hears of nothing for long does not fall behind either. */
    byte[] beat(FeedPosition place) {
        return bytes(": still here\n" + id(place));
    }

    static byte[] retry(Duration after) {
        return bytes("retry: " + after.toMillis() + "\n\n");
    }

    private String id(FeedPosition place) {
        return "id: " + bookmarks.of(place) + "\n\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}

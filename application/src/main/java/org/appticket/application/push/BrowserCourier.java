package org.appticket.application.push;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.port.push.PushServices;
import org.appticket.application.port.push.PushSubscriptions.Kept;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.push.PushKey;
import org.appticket.domain.push.PushSubscription;
import org.appticket.domain.push.PushTarget;

/**
 * Brings news to all browsers of a person. A browser whose service took them does not get them again when others have to be
 * tried again; one that is gone is forgotten (rule PSH-3 in {@code docs/rules.md}).
 *
 * @param desk what it works with
 * @param services how browsers get messages
 */
public record BrowserCourier(PushDesk desk, PushServices services) implements Courier {

    /** Asks the services of some browsers, and tells for each how it went. */
    @FunctionalInterface
    private interface Errand {
        List<Optional<Setback>> to(PushKey key, List<PushTarget> browsers);
    }

    @Override
    public Optional<Setback> bring(News news) {
        return round(news.to(), news.letter(), (key, browsers) -> services.bring(key, browsers, news));
    }

    @Override
    public Optional<Setback> bringTest(Digest letter, Recipient to) {
        return round(to, letter, (key, browsers) -> services.bringTest(key, browsers, letter, to));
    }

    private Optional<Setback> round(Recipient to, Digest letter, Errand errand) {
        List<Kept> all = desk.subscriptions().list(new PersonId(Long.parseLong(to.address())));
        List<PushSubscription> waiting = all.stream()
                .filter(kept -> kept.letter().filter(letter::equals).isEmpty())
                .map(Kept::subscription)
                .toList();
        if (all.isEmpty()) {
            return Optional.of(Setback.of(Trouble.WRONG_ADDRESS));
        }
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Optional<PushKey> key = desk.key();
        if (key.isEmpty()) {
            return Optional.of(Setback.of(Trouble.SWITCHED_OFF));
        }
        List<Optional<Setback>> answers = errand.to(
                key.get(), waiting.stream().map(PushSubscription::target).toList());
        keep(waiting, answers, letter);
        return summary(answers, waiting.size() < all.size());
    }

    private void keep(List<PushSubscription> asked, List<Optional<Setback>> answers, Digest letter) {
        desk.unitOfWork().run(() -> {
            for (int i = 0; i < asked.size(); i++) {
                PushSubscription browser = asked.get(i);
                Optional<Trouble> trouble = answers.get(i).map(Setback::trouble);
                if (trouble.isEmpty()) {
                    desk.subscriptions().note(browser.id(), letter);
                } else if (trouble.get() == Trouble.RECIPIENT_REFUSED) {
                    desk.subscriptions().remove(browser.person(), browser.id());
                }
            }
            return answers;
        });
    }

    /** What may go better later is tried again, once all whose turn it is then may be asked; else it is enough that one browser has it. */
    private static Optional<Setback> summary(List<Optional<Setback>> answers, boolean takenBefore) {
        List<Setback> setbacks = answers.stream().flatMap(Optional::stream).toList();
        boolean taken = takenBefore || setbacks.size() < answers.size();
        List<Setback> later =
                setbacks.stream().filter(one -> !one.trouble().isForGood()).toList();
        Optional<Duration> rest = later.stream().map(Setback::rest).max(Comparator.naturalOrder());
        return rest.map(longest -> new Setback(later.get(0).trouble(), longest))
                .or(() -> taken ? Optional.empty() : setbacks.stream().findFirst());
    }
}

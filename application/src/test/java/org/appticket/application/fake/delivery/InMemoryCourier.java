package org.appticket.application.fake.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;

/** Keeps what it is given, unless it is told to have trouble. */
public final class InMemoryCourier implements Courier {
    private final List<News> brought = new ArrayList<>();
    private final List<Recipient> tested = new ArrayList<>();
    private volatile Function<News, Optional<Trouble>> answer = any -> Optional.empty();
    private volatile Duration rest = Duration.ZERO;

    /** What was brought, in order; what was brought twice stands there twice. */
    public synchronized List<News> brought() {
        return List.copyOf(brought);
    }

    /** Has trouble from now on. */
    public void failWith(Trouble trouble) {
        answer = any -> Optional.of(trouble);
    }

    /** Has trouble from now on, and asks to be left alone for a while each time. */
    public void failWith(Setback setback) {
        failWith(setback.trouble());
        rest = setback.rest();
    }

    /** Asks this before it brings anything. */
    public void askFirst(Function<News, Optional<Trouble>> first) {
        answer = first;
    }

    /** Has no trouble any more. */
    public void recover() {
        answer = any -> Optional.empty();
        rest = Duration.ZERO;
    }

    @Override
    public Optional<Setback> bring(News news) {
        Optional<Trouble> trouble = answer.apply(news);
        if (trouble.isEmpty()) {
            keep(news);
        }
        return trouble.map(why -> new Setback(why, rest));
    }

    /** To whom tests were brought, in order. */
    public synchronized List<Recipient> tested() {
        return List.copyOf(tested);
    }

    @Override
    public synchronized Optional<Setback> bringTest(Digest letter, Recipient to) {
        Optional<Trouble> trouble = answer.apply(new News(letter, to, List.of(), Optional.empty()));
        if (trouble.isEmpty()) {
            tested.add(to);
        }
        return trouble.map(why -> new Setback(why, rest));
    }

    private synchronized void keep(News news) {
        brought.add(news);
    }
}

package org.appticket.application.fake.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.application.port.account.Postman;

/** Brings letters to a list; it can be made to fail. */
public final class InMemoryPostman implements Postman {
    private final List<Delivery> delivered = new CopyOnWriteArrayList<>();
    private volatile Outcome outcome = Outcome.DELIVERED;

    /** What becomes of every letter from now on. */
    public void answer(Outcome next) {
        outcome = next;
    }

    /** The letters that were delivered, in order. */
    public List<Delivery> delivered() {
        return new ArrayList<>(delivered);
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        String headers = delivery.to().address() + delivery.to().name();
        if (headers.chars().anyMatch(Character::isISOControl)) {
            return Outcome.REFUSED;
        }
        if (outcome == Outcome.DELIVERED) {
            delivered.add(delivery);
        }
        return outcome;
    }
}

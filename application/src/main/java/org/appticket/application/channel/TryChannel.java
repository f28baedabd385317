package org.appticket.application.channel;

import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Sends whoever asks a test by a channel at once, past what waits, and says how it went. */
public final class TryChannel {

    private final UnitOfWork unitOfWork;
    private final People people;
    private final Map<Channel, Courier> couriers;
    private final Secrets secrets;

    /**
     * By these couriers.
     *
     * @param unitOfWork what is read in
     * @param people who asks, and where they are reached
     * @param couriers who brings it, by channel
     * @param secrets where what tells tests apart comes from
     */
    public TryChannel(UnitOfWork unitOfWork, People people, Map<Channel, Courier> couriers, Secrets secrets) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.couriers = Map.copyOf(couriers);
        this.secrets = secrets;
    }

    /**
     * What is asked for.
     *
     * @param by who asks; the test goes to them
     * @param channel by what
     */
    public record Command(Actor by, Channel channel) {}

    /**
     * Tries it, which takes ten seconds at most.
     *
     * @param command what is asked for
     * @return why it was not taken, nothing if it was; {@link Trouble#SWITCHED_OFF} if the settings do not say how to use the
     *     channel, {@link Trouble#WRONG_ADDRESS} if the actor is not reached by it
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not administer
     */
    public Optional<Trouble> handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_DELIVERIES);
        Optional<Courier> courier = Optional.ofNullable(couriers.get(command.channel()));
        Optional<Recipient> to = unitOfWork.run(
                () -> people.find(command.by().person()).flatMap(person -> Recipient.of(person, command.channel())));
        if (courier.isEmpty()) {
            return Optional.of(Trouble.SWITCHED_OFF);
        }
        if (to.isEmpty()) {
            return Optional.of(Trouble.WRONG_ADDRESS);
        }
        Digest letter = Digest.ofText("test " + secrets.next().text());
        return courier.get().bringTest(letter, to.get()).map(Setback::trouble);
    }
}

package org.appticket.application.delivery;

import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.people.Person;

/** Where people are reached. */
public final class Recipients {

    private Recipients() {}

    /**
     * Where somebody is reached by a channel.
     *
     * @param person who
     * @param channel by what
     * @return nothing if their access has ended, or they are not reached by it
     */
    public static Optional<Recipient> of(Person person, Channel channel) {
        return address(person, channel)
                .filter(any -> person.active())
                .map(address -> new Recipient(
                        address,
                        person.name(),
                        person.login().value(),
                        person.profile().language(),
                        person.profile().zoneId()));
    }

    private static Optional<String> address(Person person, Channel channel) {
        return switch (channel) {
            case IN_APP -> Optional.empty();
            case EMAIL -> person.profile().email();
        };
    }
}

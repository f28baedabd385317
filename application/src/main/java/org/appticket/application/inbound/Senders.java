package org.appticket.application.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.application.port.access.People;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.MailText;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;

/**
 * Who sends mail, and with which rights (rule INB-4 in {@code docs/rules.md}).
 *
 * @param people the people
 * @param memberships their rights
 * @param createPerson gives strangers an account
 * @param welcome hosts of addresses whose owners get one, in lower case; {@code *} for all
 */
public record Senders(People people, Memberships memberships, CreatePerson createPerson, Set<String> welcome) {

    private static final String ANYBODY = "*";

    /** Copies the hosts. */
    public Senders {
        welcome = Set.copyOf(welcome);
    }

    /** Who has the address, if there is no objection; whoever is welcome gets an account. */
    Person of(EmailAddress address, IncomingMail mail) {
        return people.list(address).stream()
                .filter(Person::active)
                .findFirst()
                .orElseGet(() -> welcomed(address, mail));
    }

    /** Whether nobody has the address for certain, and nobody with it is welcome. */
    Optional<InboundCause> objection(EmailAddress address) {
        List<Person> all = people.list(address);
        long active = all.stream().filter(Person::active).count();
        if (active == 1 || (all.isEmpty() && isWelcome(address))) {
            return Optional.empty();
        }
        return Optional.of(active == 0 ? InboundCause.UNKNOWN_SENDER : InboundCause.AMBIGUOUS_SENDER);
    }

    /** Somebody else in a mail, if it is one person. */
    Optional<PersonId> one(EmailAddress address) {
        List<Person> known =
                people.list(address).stream().filter(Person::active).toList();
        return known.size() == 1 ? Optional.of(known.get(0).id()) : Optional.empty();
    }

    /** With all their rights: only for who has proved to get mail at their address. */
    Actor withAllRights(Person person) {
        return memberships.listActors(Set.of(person.id())).stream().findFirst().orElseGet(() -> asRequester(person));
    }

    /** Anybody can write an address into a mail, so it gives the rights of requesters alone. */
    static Actor asRequester(Person person) {
        return Actor.of(person.id(), Set.of(Role.USER));
    }

    private boolean isWelcome(EmailAddress address) {
        String host = address.key().substring(address.key().lastIndexOf('@') + 1);
        return welcome.contains(ANYBODY) || welcome.contains(host);
    }

    private Person welcomed(EmailAddress address, IncomingMail mail) {
        String name = Optional.of(mail.senderName())
                .filter(given -> !given.isBlank())
                .orElse(address.value().substring(0, address.value().lastIndexOf('@')));
        Newcomer newcomer = new Newcomer(
                address.value().toLowerCase(Locale.ROOT),
                MailText.cut(name, TextRule.NAME.max()),
                Optional.of(address.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.USER),
                true,
                Optional.empty());
        return createPerson.handle(new CreatePerson.Command(Actor.OPERATOR, newcomer));
    }
}

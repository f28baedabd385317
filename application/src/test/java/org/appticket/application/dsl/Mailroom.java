package org.appticket.application.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.fake.account.InMemoryPostman;
import org.appticket.application.letter.AccountLinks;
import org.appticket.application.letter.LetterWriting;
import org.appticket.application.letter.SendLetters;
import org.appticket.application.people.ChangePerson;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.application.port.account.Letters.Claim;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.domain.access.Password;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;

/** Where letters go out from a {@link Reception}, whenever a test says so. */
public final class Mailroom {
    private static final String TOKEN = "#token=";

    private final Reception reception;
    private final InMemoryPostman postman = new InMemoryPostman();
    private int seen;

    /** Beside a reception. */
    public Mailroom(Reception reception) {
        this.reception = reception;
    }

    /** Who brings the letters. */
    public InMemoryPostman postman() {
        return postman;
    }

    /** Where secrets are used. */
    public static AccountLinks links() {
        return new AccountLinks("https://desk.example.org");
    }

    /** The secret in a letter. */
    public static String token(Delivery letter) {
        String link = letter.link().orElseThrow().address();
        return link.substring(link.indexOf(TOKEN) + TOKEN.length());
    }

    /** Sends what is due, once. */
    public SendLetters.Result send() {
        LetterWriting writing = new LetterWriting(reception.registry(), reception.secrets(), links());
        return new SendLetters(reception.registry(), postman, writing).handle(new SendLetters.Command());
    }

    /** Finds out whom those mean who forgot their passwords; their letters wait then. */
    public void resolve() {
        send();
    }

    /** Sends everything that is due; the answer is what was delivered since the last call. */
    public List<Delivery> letters() {
        for (int round = 0; round < 20; round++) {
            send();
        }
        List<Delivery> all = postman.delivered();
        List<Delivery> fresh = new ArrayList<>(all.subList(seen, all.size()));
        seen = all.size();
        return fresh;
    }

    /** The one letter that was delivered since the last call. */
    public Delivery onlyLetter() {
        List<Delivery> letters = letters();
        if (letters.size() != 1) {
            throw new AssertionError("not one letter: " + letters);
        }
        return letters.get(0);
    }

    /** What could be sent now; it is undertaken for no time. */
    public List<Claim> claims() {
        return reception.store().run(() -> reception.letters().claim(reception.now(), reception.now(), 100));
    }

    /** Asks for a letter. */
    public void write(Person person, LetterKind kind) {
        reception.store().run(() -> reception.correspondence().write(person, kind));
    }

    /** Somebody with an address who has no password yet. */
    public Person invited(String login) {
        return created(newcomer(login, login + "@example.org", Optional.empty()));
    }

    /** Somebody with an address and {@link Reception#PASSWORD}. */
    public Person enrolled(String login) {
        return enrolled(login, login + "@example.org");
    }

    /** Somebody with this address and {@link Reception#PASSWORD}. */
    public Person enrolled(String login, String address) {
        return created(newcomer(login, address, Optional.of(Reception.PASSWORD)));
    }

    /** Somebody with an address and a password whose access has ended. */
    public Person left(String login) {
        return withoutAccess(enrolled(login));
    }

    /** The same person after their access ended. */
    public Person withoutAccess(Person person) {
        return changed(person, ProfilePatch.NONE, Optional.of(false), Optional.empty());
    }

    /** The same person after an administrator gave them another password. */
    public Person withPassword(Person person, Password password) {
        return changed(person, ProfilePatch.NONE, Optional.empty(), Optional.of(password));
    }

    /** The same person after an administrator gave them another address. */
    public Person withAddress(Person person, String address) {
        ProfilePatch patch = new ProfilePatch(
                Optional.empty(),
                Optional.of(Optional.of(address)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return changed(person, patch, Optional.empty(), Optional.empty());
    }

    private Person changed(Person person, ProfilePatch patch, Optional<Boolean> active, Optional<Password> password) {
        return new ChangePerson(reception.registry())
                .handle(new ChangePerson.Command(
                        Reception.BOSS, person.id(), Optional.empty(), patch, Optional.empty(), active, password));
    }

    private Person created(Newcomer newcomer) {
        return new CreatePerson(reception.registry()).handle(new CreatePerson.Command(Reception.BOSS, newcomer));
    }

    private static Newcomer newcomer(String login, String address, Optional<Password> password) {
        return new Newcomer(
                login,
                "Somebody",
                Optional.of(address),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.USER),
                true,
                password);
    }
}

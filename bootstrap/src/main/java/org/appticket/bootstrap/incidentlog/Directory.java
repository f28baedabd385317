package org.appticket.bootstrap.incidentlog;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.application.view.ImportedRecord;
import org.appticket.application.view.SourceKey;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Role;

/**
 * Who is who: the people, teams and categories that the log names, created the first time they are met. What is created
 * belongs to the unit of work of the row that names it, and is remembered only when that row was taken. For one thread.
 */
final class Directory {

    private static final int LONGEST_SLUG = 80;

    private final Destination destination;
    private final Structure structure;
    private final Actor by;
    private final Map<SourceKey, Long> kept = new HashMap<>();
    private final Map<SourceKey, Long> fresh = new HashMap<>();

    /** For somebody who administers. */
    Directory(Destination destination, Actor by) {
        this.destination = destination;
        this.structure = new Structure(destination, by);
        this.by = by;
    }

    /** A row is being taken; whatever was created for the one before that was not kept is forgotten. */
    void begin() {
        fresh.clear();
    }

    /** The row was taken. */
    void keep() {
        kept.putAll(fresh);
        fresh.clear();
    }

    /** Somebody who reports incidents. */
    PersonId caller(String name) {
        return new PersonId(number("caller", name, () -> createPerson(name, Role.USER)));
    }

    /** Somebody who works on them. */
    PersonId agent(String name) {
        return new PersonId(number("agent", name, () -> createPerson(name, Role.AGENT)));
    }

    /** A team; if there is one of that name already, it is meant. */
    TeamId team(String name) {
        return new TeamId(number("team", name, () -> structure.team(name).value()));
    }

    /** A category at the top; if there is one of that name already, it is meant. */
    CategoryId category(String name) {
        return new CategoryId(
                number("category", name, () -> structure.category(name).value()));
    }

    private long number(String kind, String name, LongSupplier creation) {
        SourceKey key = new SourceKey("incident-log/" + kind, name);
        return Optional.ofNullable(kept.get(key))
                .or(() -> Optional.ofNullable(fresh.get(key)))
                .orElseGet(() -> {
                    long number = stored(key, creation);
                    fresh.put(key, number);
                    return number;
                });
    }

    private long stored(SourceKey key, LongSupplier creation) {
        return destination.imported().find(key).map(ImportedRecord::number).orElseGet(() -> {
            long number = creation.getAsLong();
            destination.imported().save(new ImportedRecord(key, number, 0));
            return number;
        });
    }

    private long createPerson(String name, Role role) {
        Newcomer newcomer = new Newcomer(
                freeLogin(name),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(role),
                true,
                Optional.empty());
        return destination
                .createPerson()
                .handle(new CreatePerson.Command(by, newcomer))
                .id()
                .value();
    }

    /** Somebody else may have that login: then it gets a number. */
    private String freeLogin(String name) {
        String slug = slug(name);
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> count == 1 ? slug : slug + "-" + count)
                .filter(login -> destination.people().find(new Login(login)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String slug(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_SLUG, plain.codePointCount(0, plain.length()))));
        return cut.isEmpty() ? "somebody" : cut;
    }
}

package org.appticket.bootstrap.incidentlog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.application.structure.JoinTeam;
import org.appticket.application.view.ImportedRecord;
import org.appticket.application.view.SourceKey;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
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
    private final JoinTeam joinTeam;
    private final Set<Membership> members = new HashSet<>();
    private final Set<Membership> joining = new HashSet<>();

    /** For somebody who administers. */
    Directory(Destination destination, Actor by) {
        this.destination = destination;
        this.structure = new Structure(destination, by);
        this.by = by;
        this.joinTeam = new JoinTeam(destination.roster());
    }

    private record Membership(TeamId team, PersonId person) {}

    /** A row is being taken; whatever was created for the one before that was not kept is forgotten. */
    void begin() {
        fresh.clear();
        joining.clear();
    }

    /** The row was taken. */
    void keep() {
        members.addAll(joining);
        joining.clear();
        kept.putAll(fresh);
        fresh.clear();
    }

    /** Somebody who reports incidents. */
    PersonId caller(String name) {
        return new PersonId(number("caller", name, key -> person(key, Role.USER)));
    }

    /** Somebody who works on them. */
    PersonId agent(String name) {
        return new PersonId(number("agent", name, key -> person(key, Role.AGENT)));
    }

    /** A team; if there is one of that name already, it is meant. */
    TeamId team(String name) {
        return new TeamId(number("team", name, key -> structure.team(name).value()));
    }

    /** A category at the top; if there is one of that name already, it is meant. */
    CategoryId category(String name) {
        return new CategoryId(
                number("category", name, key -> structure.category(name).value()));
    }

    /** Whoever was assigned in a team's queue works in that team, unless they do not work here any more. */
    void join(String team, String agent) {
        Membership membership = new Membership(team(team), agent(agent));
        if (!members.contains(membership) && joining.add(membership)) {
            destination
                    .people()
                    .find(membership.person())
                    .filter(Person::worksOnTickets)
                    .ifPresent(person ->
                            joinTeam.handle(new JoinTeam.Command(by, membership.team(), membership.person())));
        }
    }

    private long number(String kind, String name, ToLongFunction<SourceKey> creation) {
        SourceKey key = new SourceKey("incident-log/" + kind, name);
        return Optional.ofNullable(kept.get(key))
                .or(() -> Optional.ofNullable(fresh.get(key)))
                .orElseGet(() -> {
                    long number = stored(key, creation);
                    fresh.put(key, number);
                    return number;
                });
    }

    private long stored(SourceKey key, ToLongFunction<SourceKey> creation) {
        return destination.imported().find(key).map(ImportedRecord::number).orElseGet(() -> {
            long number = creation.applyAsLong(key);
            destination.imported().save(new ImportedRecord(key, number, 0));
            return number;
        });
    }

    /**
     * Somebody with a login that nobody else has, if need be with a number behind it. Another import that created them in the
     * meantime has taken the login, and shows them here from then on: so they are looked for again after each one taken.
     */
    private long person(SourceKey key, Role role) {
        String slug = slug(key.key());
        String login = slug;
        for (int count = 2; destination.people().find(new Login(login)).isPresent(); count++) {
            Optional<ImportedRecord> known = destination.imported().find(key);
            if (known.isPresent()) {
                return known.get().number();
            }
            login = slug + "-" + count;
        }
        return create(login, key.key(), role).value();
    }

    private PersonId create(String login, String name, Role role) {
        Newcomer newcomer = new Newcomer(
                login,
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
                .id();
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

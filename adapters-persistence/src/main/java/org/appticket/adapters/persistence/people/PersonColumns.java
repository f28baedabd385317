package org.appticket.adapters.persistence.people;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.RowReader;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.jspecify.annotations.Nullable;

/** A person {@code p} in columns. */
final class PersonColumns {
    /** What is selected; the names do not clash with those of a session or a token. */
    static final String SELECTED =
            "p.id as person_id, p.version as person_version, p.login, p.name as person_name, p.email,"
                    + " p.language, p.zone, p.phone, p.roles, p.active,"
                    + " exists (select 1 from verified_email v where v.person = p.id and v.address = p.email)"
                    + " as email_verified";

    /** The person's teams, for {@link #listWithTeams}: one row for each, at least one. */
    static final String TEAM = "m.team as member_of";

    /** What {@link #TEAM} is selected from, besides the person. */
    static final String TEAMS = "left join team_member m on m.person = p.id";

    /** What a save writes, in the order of {@link #written}. */
    static final List<String> WRITTEN = List.of(
            "name", "email", "language", "zone", "phone", "roles", "active", "administers", "sort_key", "words");

    private PersonColumns() {}

    /** What each key's first row says, completed by the teams of all its rows: people come with their teams in one query. */
    static <K, T> List<T> listWithTeams(
            Connection connection, Sql query, RowReader<K> key, RowReader<Function<Set<TeamId>, T>> reader)
            throws SQLException {
        Map<K, Function<Set<TeamId>, T>> first = new LinkedHashMap<>();
        Map<K, Set<TeamId>> teams = new HashMap<>();
        query.list(connection, row -> {
            K known = key.read(row);
            Set<TeamId> memberOf = teams.computeIfAbsent(known, any -> new HashSet<>());
            row.numberIfAny("member_of").map(TeamId::new).ifPresent(memberOf::add);
            if (!first.containsKey(known)) {
                first.put(known, reader.read(row));
            }
            return known;
        });
        return first.entrySet().stream()
                .map(one -> one.getValue().apply(teams.getOrDefault(one.getKey(), Set.of())))
                .toList();
    }

    static Person read(Row row) throws SQLException {
        Profile profile = new Profile(
                row.text("person_name"),
                row.textIfAny("email"),
                row.choice("language", Language.class),
                row.text("zone"),
                row.textIfAny("phone"));
        return new Person(
                new PersonId(row.number("person_id")),
                new Login(row.text("login")),
                profile,
                choices(row.text("roles"), Role.class),
                row.flag("active"),
                new Version(row.number("person_version")),
                row.flag("email_verified"));
    }

    static @Nullable Object[] written(Person person) {
        Profile profile = person.profile();
        return new @Nullable Object[] {
            profile.name(),
            profile.email().orElse(null),
            profile.language(),
            profile.zone(),
            profile.phone().orElse(null),
            list(person.roles()),
            person.active(),
            person.administers(),
            sortKey(person),
            // A space before each word, so that a search finds beginnings only.
            " " + person.words().text()
        };
    }

    /** Bytes, which every database compares alike: code point by code point. */
    static byte[] sortKey(Person person) {
        return person.sortKey().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] key(Login login) {
        return KeyDigest.of(login.key());
    }

    static String list(Set<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> choices(String list, Class<E> type) {
        return Arrays.stream(list.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}

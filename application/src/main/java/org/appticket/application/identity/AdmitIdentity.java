package org.appticket.application.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.Version;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.identity.NotAdmitted;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Region;
import org.appticket.domain.people.Role;

/**
 * Says who somebody is here who has just proved who they are elsewhere (rules IDN-1 and IDN-3 in {@code docs/rules.md}). They
 * are recognised by that identity and by nothing else: an account that happens to have the same login or the same address stays
 * whose it is.
 */
public final class AdmitIdentity {

    private final Kept kept;
    private final Identifiers identifiers;
    private final FollowGroups followGroups;
    private final Region region;
    private final InstantSource clock;

    /**
     * What is known of people.
     *
     * @param people the people
     * @param identities who they are elsewhere
     * @param sessions their sessions
     * @param audit what is written down
     */
    public record Kept(People people, ExternalIdentities identities, Sessions sessions, AuditLog audit) {}

    /**
     * Over the people.
     *
     * @param kept what is known of them
     * @param identifiers where numbers come from
     * @param followGroups makes them members of teams
     * @param region what holds for whoever has not chosen otherwise
     * @param clock what time it is
     */
    public AdmitIdentity(
            Kept kept, Identifiers identifiers, FollowGroups followGroups, Region region, InstantSource clock) {
        this.kept = kept;
        this.identifiers = identifiers;
        this.followGroups = followGroups;
        this.region = region;
        this.clock = clock;
    }

    /**
     * Who has proved who they are.
     *
     * @param provider to which system
     * @param identity who they are there
     * @param admission what that gives a right to
     * @param address from where they come
     */
    public record Command(ProviderId provider, ExternalIdentity identity, Admission admission, String address) {
        private AuditEntry entry(AuditKind kind, Person person) {
            return AuditEntry.of(kind).about(person.id()).from(address).with("provider", provider);
        }
    }

    /**
     * Says who they are here; to be called inside a {@link org.appticket.application.port.UnitOfWork}. Other roles than before
     * end their sessions.
     *
     * @param command who has proved who they are
     * @return the person, who may use the service desk; a new one where that is allowed
     * @throws NotAdmitted if they may not, for whatever reason
     * @throws org.appticket.domain.Duplicate for {@code login} if they are new and somebody else has their login
     * @throws org.appticket.domain.InvalidValue if they are new and their login cannot be one
     */
    public Person handle(Command command) {
        Person person = kept.identities()
                .find(command.identity().key())
                .map(known -> returning(known, command))
                .orElseGet(() -> joining(command));
        followGroups.handle(new FollowGroups.Command(person, command.identity(), command.admission()));
        return person;
    }

    private Person returning(LinkedIdentity known, Command command) {
        Person seen = kept.people().find(known.person()).orElseThrow(NotAdmitted::new);
        Set<Role> given =
                command.admission().rolesOf(command.identity(), seen.roles()).orElseThrow(NotAdmitted::new);
        boolean stepsDown = seen.administers() && !given.contains(Role.ADMIN);
        List<Person> administrators = stepsDown ? kept.people().listAdministrators() : List.of();
        Person before = kept.people().get(known.person());
        if (!before.active()) {
            throw new NotAdmitted();
        }
        kept.identities().touch(known.key(), clock.instant());
        boolean isNeeded = before.administers() && administrators.stream().allMatch(before::equals);
        return withRoles(command, before, isNeeded ? withAdministration(given) : given);
    }

    private Person withRoles(Command command, Person before, Set<Role> roles) {
        if (before.roles().equals(roles)) {
            return before;
        }
        kept.sessions().removeAllOf(before.id());
        kept.audit().add(command.entry(AuditKind.ROLES_CHANGED, before).with("roles", names(roles)));
        return kept.people().save(before.with(roles, true));
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    /** There is always somebody left who administers (rule PPL-2), whatever is said elsewhere. */
    private static Set<Role> withAdministration(Set<Role> given) {
        Set<Role> roles = EnumSet.copyOf(given);
        roles.add(Role.ADMIN);
        return roles;
    }

    private Person joining(Command command) {
        Optional<Set<Role>> roles = command.admission().rolesOf(command.identity());
        if (!command.admission().creates() || roles.isEmpty()) {
            throw new NotAdmitted();
        }
        ExternalIdentity identity = command.identity();
        Person person = kept.people()
                .add(new Person(
                        identifiers.nextPerson(),
                        new Login(identity.login()),
                        identity.profile(region),
                        roles.get(),
                        true,
                        Version.UNSAVED));
        Instant now = clock.instant();
        LinkedIdentity link = new LinkedIdentity(identity.key(), person.id(), command.provider(), now, now);
        kept.identities().add(link);
        kept.audit()
                .add(command.entry(AuditKind.PERSON_ADDED, person)
                        .with("roles", names(person.roles()))
                        .with("identity", link.number()));
        return person;
    }
}

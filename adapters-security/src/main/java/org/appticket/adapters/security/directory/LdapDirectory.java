package org.appticket.adapters.security.directory;

import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.appticket.application.port.identity.Directories.Proven;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Password;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.people.Login;

/**
 * One directory. An attempt is a search by this program's own account and a bind by who wants to come in; whom nobody finds, an
 * entry that does not exist tries in their place, so that both take as long.
 */
final class LdapDirectory implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger("org.appticket.directory");
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int SEARCH_SECONDS = 5;
    private static final int MOST_GROUPS = 1_000;
    private static final String NOBODYS_PASSWORD = "nobody knows this, and nobody has it";
    private static final Set<ResultCode> REFUSALS = Set.of(
            ResultCode.INVALID_CREDENTIALS,
            ResultCode.INAPPROPRIATE_AUTHENTICATION,
            ResultCode.UNWILLING_TO_PERFORM,
            ResultCode.CONSTRAINT_VIOLATION,
            ResultCode.INSUFFICIENT_ACCESS_RIGHTS,
            ResultCode.NO_SUCH_OBJECT,
            ResultCode.INVALID_DN_SYNTAX);

    private final LdapSettings settings;
    private final Admission admission;
    private final LoginFilter filter;
    private final LDAPConnectionPool pool;

    LdapDirectory(LdapSettings settings) {
        this.settings = settings;
        this.admission = normalized(settings.admission());
        this.filter = LoginFilter.parse(settings.people().filter());
        this.pool = Connections.pool(settings);
    }

    Optional<Proven> authenticate(Login login, Password password) {
        return asked(() -> {
            Optional<PersonEntry> found = found(login);
            boolean empty = password.text().isEmpty();
            String name = found.map(person -> person.entry().getDN()).orElseGet(this::nobody);
            boolean bound = binds(name, empty ? NOBODYS_PASSWORD : password.text());
            if (found.isEmpty() || empty || !bound || found.get().isLocked()) {
                return Optional.empty();
            }
            return proven(found.get(), login);
        });
    }

    void pretend(Login login) {
        asked(() -> {
            found(login);
            return binds(nobody(), NOBODYS_PASSWORD);
        });
    }

    private Optional<Proven> proven(PersonEntry person, Login login) throws LDAPException {
        Optional<Set<String>> groups = PersonEntry.isName(settings.people().groups())
                ? Optional.of(groupsOf(person.entry()))
                : person.groups();
        if (groups.isEmpty()) {
            LOG.warning(() -> settings.id() + " names a part of somebody's groups only; their roles stay as they are");
        }
        Optional<Proven> proven =
                person.identity(login, groups).map(identity -> new Proven(settings.id(), identity, admission));
        if (proven.isEmpty()) {
            LOG.severe(() -> settings.id() + " has an entry without "
                    + settings.people().idAttribute() + "; nobody can sign in by it");
        }
        return proven;
    }

    private Optional<PersonEntry> found(Login login) throws LDAPException {
        SearchRequest search = search(settings.people().base(), filter.with(login.value()), 2);
        search.setAttributes(PersonEntry.attributes(settings.people()));
        try {
            List<SearchResultEntry> entries = pool.search(search).getSearchEntries();
            if (entries.size() == 1) {
                return Optional.of(new PersonEntry(entries.get(0), settings.people()));
            }
        } catch (LDAPException refused) {
            if (!refused.getResultCode().equals(ResultCode.SIZE_LIMIT_EXCEEDED)) {
                throw refused;
            }
            LOG.warning(() -> settings.id() + " finds more than one entry for a login, which therefore is nobody's");
        }
        return Optional.empty();
    }

    private Set<String> groupsOf(Entry person) throws LDAPException {
        Filter member = Filter.createORFilter(
                Filter.createEqualityFilter("member", person.getDN()),
                Filter.createEqualityFilter("uniqueMember", person.getDN()));
        SearchRequest search = search(settings.people().groups(), member, MOST_GROUPS);
        search.setAttributes(SearchRequest.NO_ATTRIBUTES);
        return pool.search(search).getSearchEntries().stream()
                .map(group -> PersonEntry.normalized(group.getDN()))
                .collect(Collectors.toSet());
    }

    private static SearchRequest search(String base, Filter wanted, int most) {
        return new SearchRequest(base, SearchScope.SUB, DereferencePolicy.NEVER, most, SEARCH_SECONDS, false, wanted);
    }

    private boolean binds(String name, String password) throws LDAPException {
        try {
            return pool.bindAndRevertAuthentication(name, password)
                    .getResultCode()
                    .equals(ResultCode.SUCCESS);
        } catch (LDAPException refused) {
            if (REFUSALS.contains(refused.getResultCode())) {
                return false;
            }
            throw refused;
        }
    }

    private String nobody() {
        return "cn=nobody at all," + settings.people().base();
    }

    private <T> T asked(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (LDAPException failure) {
            LOG.log(Level.WARNING, "{0} does not answer: {1}", new Object[] {settings.server(), failure.getResultCode()
            });
            throw new Unavailable(RETRY);
        }
    }

    private static Admission normalized(Admission admission) {
        return new Admission(
                admission.creates(),
                admission.otherwise(),
                normalized(admission.roles()),
                normalized(admission.teams()));
    }

    private static <T> Map<String, T> normalized(Map<String, T> byGroup) {
        Map<String, T> normalized = new HashMap<>();
        byGroup.forEach((group, given) -> normalized.put(PersonEntry.normalized(group), given));
        return normalized;
    }

    @Override
    public void close() {
        pool.close();
    }

    private interface Attempt<T> {
        T make() throws LDAPException;
    }
}

package org.appticket.bootstrap.wiring.outside;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.adapters.security.directory.LdapDirectories;
import org.appticket.adapters.security.directory.LdapSettings;
import org.appticket.adapters.security.oidc.OidcProviders;
import org.appticket.adapters.security.oidc.OidcSettings;
import org.appticket.application.port.identity.Directories;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.settings.SignOn;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Role;

/**
 * The systems that prove who people are.
 *
 * @param providers those to which a browser is sent
 * @param directories those that know passwords
 */
public record Elsewhere(IdentityProviders providers, Directories directories) {

    private static final ProviderId DIRECTORY = new ProviderId("ldap");

    /** As the settings say. */
    public static Elsewhere of(Settings settings, InstantSource clock) throws CannotOpen {
        SignOn signOn = settings.signOn();
        try {
            List<OidcSettings> providers =
                    signOn.providers().stream().map(Elsewhere::provider).toList();
            List<LdapSettings> directories =
                    signOn.directory().stream().map(Elsewhere::directory).toList();
            return new Elsewhere(
                    new OidcProviders(providers, settings.publicUrl(), clock), new LdapDirectories(directories));
        } catch (IllegalArgumentException unusable) {
            throw new CannotOpen("single sign-on cannot be set up: " + unusable.getMessage());
        }
    }

    private static OidcSettings provider(SignOn.Provider given) {
        return new OidcSettings(
                new ProviderId(given.id()),
                given.name(),
                given.issuer(),
                new OidcSettings.Client(given.clientId(), given.clientSecret()),
                given.scopes(),
                given.groupsClaim(),
                admission(given.rights()));
    }

    private static LdapSettings directory(SignOn.Directory given) {
        SignOn.People people = given.people();
        return new LdapSettings(
                DIRECTORY,
                given.server(),
                given.trust(),
                new LdapSettings.Account(given.account().name(), given.account().password()),
                new LdapSettings.People(
                        people.base(),
                        people.filter(),
                        people.idAttribute(),
                        people.nameAttribute(),
                        people.mailAttribute(),
                        people.groups()),
                admission(given.rights()));
    }

    private static Admission admission(SignOn.Rights given) {
        return new Admission(
                given.creates(),
                given.otherwise().map(Role::valueOf),
                each(given.roles(), Role::valueOf),
                each(given.teams(), Function.identity()));
    }

    private static <T> Map<String, Set<T>> each(Map<String, Set<String>> table, Function<String, T> reading) {
        return table.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(reading).collect(Collectors.toSet())));
    }
}

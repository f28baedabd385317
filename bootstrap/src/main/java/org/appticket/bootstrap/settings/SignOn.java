package org.appticket.bootstrap.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The systems that prove who people are.
 *
 * @param providers those to which a browser is sent
 * @param directory the one that knows passwords
 */
public record SignOn(List<Provider> providers, Optional<Directory> directory) {

    private static final List<String> ROLES = List.of("USER", "AGENT", "MANAGER", "ADMIN");

    static SignOn read(Values values) {
        return new SignOn(
                names(values).stream().map(id -> Provider.read(values, id)).toList(), Directory.read(values));
    }

    /** The names of the providers, in their order. */
    static List<String> names(Values values) {
        List<String> names = values.text(Setting.OIDC_PROVIDERS)
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
        if (!names.stream().allMatch(name -> name.matches("[a-z][a-z0-9_]{0,29}"))
                || names.stream().distinct().count() != names.size()) {
            throw new WrongSetting(
                    Setting.OIDC_PROVIDERS, "must be different names of lower-case letters, digits and _, with commas");
        }
        return names;
    }

    /**
     * What being known there gives a right to.
     *
     * @param creates whether somebody without an account gets one
     * @param otherwise the role of who is in no group that gives one
     * @param roles names of roles by group
     * @param teams names of teams by group
     */
    public record Rights(
            boolean creates,
            Optional<String> otherwise,
            Map<String, Set<String>> roles,
            Map<String, Set<String>> teams) {

        static Rights read(Values values, SettingName roles, SettingName teams, List<SettingName> others) {
            String role = values.choice(
                    others.get(0),
                    Stream.concat(ROLES.stream(), Stream.of("none")).toList());
            Map<String, Set<String>> given = table(values, roles);
            if (!given.values().stream().allMatch(ROLES::containsAll)) {
                throw new WrongSetting(roles, "must give roles among " + String.join(", ", ROLES));
            }
            return new Rights(
                    values.choice(others.get(1), List.of("true", "false")).equals("true"),
                    Optional.of(role).filter(ROLES::contains),
                    given,
                    table(values, teams));
        }

        /** The last equals sign counts, because a group may have some in its name. */
        private static Map<String, Set<String>> table(Values values, SettingName name) {
            Map<String, Set<String>> table = new HashMap<>();
            for (String line : values.text(name).orElse("").split(";", -1)) {
                int end = line.lastIndexOf('=');
                if (line.isBlank()) {
                    continue;
                }
                if (end <= 0 || line.substring(end + 1).isBlank()) {
                    throw new WrongSetting(name, "must be group=value;group=value");
                }
                table.computeIfAbsent(line.substring(0, end).strip(), group -> new LinkedHashSet<>())
                        .addAll(Arrays.stream(line.substring(end + 1).split(","))
                                .map(String::strip)
                                .toList());
            }
            return table;
        }
    }

    /**
     * A provider.
     *
     * @param id its name here
     * @param name what people call it
     * @param issuer what it calls itself
     * @param clientId as whom AppTicket is known there
     * @param clientSecret by which it proves that
     * @param scopes what is asked for
     * @param groupsClaim where groups stand
     * @param rights what being known gives a right to
     */
    public record Provider(
            String id,
            String name,
            URI issuer,
            String clientId,
            Optional<String> clientSecret,
            List<String> scopes,
            String groupsClaim,
            Rights rights) {

        static Provider read(Values values, String id) {
            SettingName scopes = ProviderSetting.SCOPES.of(id);
            String asked = values.text(scopes).orElse("openid profile email");
            return new Provider(
                    id,
                    values.text(ProviderSetting.NAME.of(id)).orElse(id),
                    values.issuer(ProviderSetting.ISSUER.of(id)),
                    values.required(ProviderSetting.CLIENT_ID.of(id)),
                    values.secret(ProviderSetting.CLIENT_SECRET.of(id)),
                    Stream.concat(Stream.of("openid"), Arrays.stream(asked.split("\\s+")))
                            .distinct()
                            .collect(Collectors.toList()),
                    values.text(ProviderSetting.GROUPS_CLAIM.of(id)).orElse("groups"),
                    Rights.read(
                            values,
                            ProviderSetting.ROLES.of(id),
                            ProviderSetting.TEAMS.of(id),
                            List.of(ProviderSetting.DEFAULT_ROLE.of(id), ProviderSetting.CREATE.of(id))));
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Provider[" + id + "]";
        }
    }

    /**
     * A directory.
     *
     * @param server where it is
     * @param trust whom to trust
     * @param account who searches, and their password
     * @param people below which entry people are, by which filter, with which attributes
     * @param rights what being known gives a right to
     */
    public record Directory(URI server, Optional<Path> trust, Account account, People people, Rights rights) {

        static Optional<Directory> read(Values values) {
            return values.text(Setting.LDAP_URL)
                    .map(url -> new Directory(
                            values.directory(Setting.LDAP_URL),
                            values.text(Setting.LDAP_TLS_TRUST).map(Path::of),
                            new Account(
                                    values.text(Setting.LDAP_BIND_DN).orElse(""),
                                    values.secret(Setting.LDAP_BIND_PASSWORD).orElse("")),
                            People.read(values),
                            Rights.read(
                                    values,
                                    Setting.LDAP_ROLES,
                                    Setting.LDAP_TEAMS,
                                    List.of(Setting.LDAP_DEFAULT_ROLE, Setting.LDAP_CREATE))));
        }
    }

    /** Who searches. */
    public record Account(String name, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** How people are found and read. */
    public record People(
            String base, String filter, String idAttribute, String nameAttribute, String mailAttribute, String groups) {

        private static final String ANYBODY =
                "(&(objectClass=person)(|(uid={login})(sAMAccountName={login})(userPrincipalName={login})))";

        static People read(Values values) {
            return new People(
                    values.required(Setting.LDAP_BASE),
                    values.text(Setting.LDAP_USER_FILTER).orElse(ANYBODY),
                    values.plain(Setting.LDAP_ID_ATTRIBUTE),
                    values.plain(Setting.LDAP_NAME_ATTRIBUTE),
                    values.plain(Setting.LDAP_MAIL_ATTRIBUTE),
                    values.plain(Setting.LDAP_GROUPS));
        }
    }
}

package org.appticket.bootstrap.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOnTest {
    private static final Map<String, String> ENTRA = Map.of(
            "APPTICKET_OIDC_PROVIDERS", "entra, my_cloak",
            "APPTICKET_OIDC_ENTRA_ISSUER", "https://login.microsoftonline.com/9122040d/v2.0",
            "APPTICKET_OIDC_ENTRA_CLIENT_ID", "appticket",
            "APPTICKET_OIDC_ENTRA_CLIENT_SECRET", "hidden",
            "APPTICKET_OIDC_ENTRA_ROLES", "a=b=AGENT; c = MANAGER,ADMIN;a=b=USER;",
            "APPTICKET_OIDC_ENTRA_DEFAULT_ROLE", "none",
            "APPTICKET_OIDC_MY_CLOAK_ISSUER", "http://localhost:9000/realms/x",
            "APPTICKET_OIDC_MY_CLOAK_CLIENT_ID", "x",
            "APPTICKET_OIDC_MY_CLOAK_CREATE", "false");

    private static SettingSources sources(Map<String, String> environment) {
        return SettingSources.of(new Properties(), environment);
    }

    private static SignOn read(Map<String, String> environment) {
        return Settings.read(sources(environment)).signOn();
    }

    @Test
    void nothing_needs_to_be_set() {
        assertEquals(new SignOn(List.of(), Optional.empty()), read(Map.of()));
    }

    @Test
    void several_providers_are_read_in_their_order() {
        List<SignOn.Provider> providers = read(ENTRA).providers();
        SignOn.Provider entra = providers.get(0);
        assertEquals(
                List.of("entra", "my_cloak"),
                providers.stream().map(SignOn.Provider::id).toList());
        assertEquals(
                Map.of("a=b", Set.of("AGENT", "USER"), "c", Set.of("MANAGER", "ADMIN")),
                entra.rights().roles());
        assertEquals(Optional.empty(), entra.rights().otherwise());
        assertEquals(List.of("openid", "profile", "email"), entra.scopes());
        assertFalse(entra.toString().contains("hidden"));
        assertEquals(Optional.of("USER"), providers.get(1).rights().otherwise());
        assertFalse(providers.get(1).rights().creates());
        assertEquals(List.of(), Settings.warnings(sources(ENTRA)));
    }

    @Test
    void a_setting_of_a_provider_that_is_not_named_is_warned_of() {
        Map<String, String> typo = new HashMap<>(ENTRA);
        typo.put("APPTICKET_OIDC_GOOGLE_ISSUER", "https://accounts.google.com");
        typo.put("APPTICKET_OIDC_ENTRA_ISUER", "x");
        assertEquals(2, Settings.warnings(sources(typo)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "APPTICKET_OIDC_PROVIDERS, Entra",
        "APPTICKET_OIDC_PROVIDERS, 'entra,entra'",
        "APPTICKET_OIDC_PROVIDERS, 'entra,other'",
        "APPTICKET_OIDC_ENTRA_ISSUER, http://login.example.org",
        "APPTICKET_OIDC_ENTRA_ISSUER, http://127.0.0.1.example.org",
        "APPTICKET_OIDC_ENTRA_ISSUER, https://user@login.example.org",
        "APPTICKET_OIDC_ENTRA_ISSUER, https://login.example.org?a",
        "APPTICKET_OIDC_ENTRA_ISSUER, login",
        "APPTICKET_OIDC_ENTRA_ISSUER, ''",
        "APPTICKET_OIDC_ENTRA_CLIENT_ID, ''",
        "APPTICKET_OIDC_ENTRA_ROLES, group",
        "APPTICKET_OIDC_ENTRA_ROLES, group=",
        "APPTICKET_OIDC_ENTRA_ROLES, group=ROOT",
        "APPTICKET_OIDC_ENTRA_DEFAULT_ROLE, all",
        "APPTICKET_OIDC_ENTRA_CREATE, maybe",
        "APPTICKET_LDAP_URL, http://ldap.example.org",
        "APPTICKET_LDAP_URL, ldap://ldap.example.org/dc=x",
        "APPTICKET_LDAP_URL, ldaps://ldap.example.org"
    })
    void what_cannot_be_used_is_refused_by_its_name(String key, String value) {
        Map<String, String> wrong = new HashMap<>(ENTRA);
        wrong.put(key, value);
        WrongSetting refusal = assertThrows(WrongSetting.class, () -> read(wrong));
        assertTrue(refusal.reason().startsWith("APPTICKET_"), refusal.reason());
    }

    @Test
    void a_directory_needs_little() {
        SignOn.Directory directory = read(Map.of(
                        "APPTICKET_LDAP_URL", "ldap://ldap.example.org",
                        "APPTICKET_LDAP_BASE", "dc=example,dc=org",
                        "APPTICKET_LDAP_ROLES", "cn=agents,ou=groups,dc=example,dc=org=AGENT"))
                .directory()
                .orElseThrow();
        assertEquals("entryUUID", directory.people().idAttribute());
        assertTrue(directory.people().filter().contains("{login}"));
        assertEquals(
                Map.of("cn=agents,ou=groups,dc=example,dc=org", Set.of("AGENT")),
                directory.rights().roles());
    }
}

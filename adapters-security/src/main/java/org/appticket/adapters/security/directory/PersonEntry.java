package org.appticket.adapters.security.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;

/** Somebody's entry in a directory, read as this program understands it. */
record PersonEntry(Entry entry, LdapSettings.People settings) {
    private static final String AD_CONTROL = "userAccountControl";
    private static final int AD_DISABLED = 2;
    private static final String LOCK = "nsAccountLock";
    private static final String AD_LOGIN = "sAMAccountName";
    private static final String LOGIN = "uid";
    private static final String LANGUAGE = "preferredLanguage";
    private static final String BINARY_ID = "objectGUID";

    static String[] attributes(LdapSettings.People settings) {
        Stream<String> read = Stream.of(
                settings.idAttribute(),
                settings.nameAttribute(),
                settings.mailAttribute(),
                AD_CONTROL,
                LOCK,
                AD_LOGIN,
                LOGIN,
                LANGUAGE);
        Stream<String> groups = isName(settings.groups()) ? Stream.of() : Stream.of(settings.groups());
        return Stream.concat(read, groups).toArray(String[]::new);
    }

    /** Whether a text is a distinguished name, where an attribute's name might stand too. */
    static boolean isName(String text) {
        return text.indexOf('=') > 0;
    }

    /** In the form in which names are compared. */
    static String normalized(String name) {
        try {
            return DN.normalize(name);
        } catch (LDAPException otherwise) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    boolean isLocked() {
        Optional<Integer> control = Optional.ofNullable(entry.getAttributeValueAsInteger(AD_CONTROL));
        boolean disabled = control.filter(bits -> (bits & AD_DISABLED) != 0).isPresent();
        return disabled || "true".equalsIgnoreCase(entry.getAttributeValue(LOCK));
    }

    /** Nothing if the entry does not say who it is for ever. */
    Optional<ExternalIdentity> identity(Login typed, Optional<Set<String>> groups) {
        return id().map(id -> new ExternalIdentity(
                new IdentityKey("ldap:" + normalized(settings.base()), id),
                text(AD_LOGIN).or(() -> text(LOGIN)).orElse(typed.value()),
                text(settings.nameAttribute()).orElse(typed.value()),
                text(settings.mailAttribute()),
                text(LANGUAGE).flatMap(PersonEntry::language),
                groups));
    }

    /** The groups that the entry names; nothing if it says that there are more of them than it names. */
    Optional<Set<String>> groups() {
        boolean partial = entry.getAttributes().stream()
                .map(Attribute::getName)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT)
                        .startsWith(settings.groups().toLowerCase(Locale.ROOT) + ";range="));
        if (partial) {
            return Optional.empty();
        }
        String[] names = entry.getAttributeValues(settings.groups());
        Stream<String> told = names == null ? Stream.of() : Arrays.stream(names);
        return Optional.of(told.map(PersonEntry::normalized).collect(Collectors.toSet()));
    }

    private Optional<String> id() {
        if (settings.idAttribute().equalsIgnoreCase(BINARY_ID)) {
            return Optional.ofNullable(entry.getAttributeValueBytes(BINARY_ID)).map(HexFormat.of()::formatHex);
        }
        return text(settings.idAttribute());
    }

    private Optional<String> text(String attribute) {
        return Optional.ofNullable(entry.getAttributeValue(attribute))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<Language> language(String tag) {
        String main = tag.toUpperCase(Locale.ROOT).split("[-_;,]", 2)[0];
        return Arrays.stream(Language.values())
                .filter(known -> known.name().equals(main))
                .findFirst();
    }
}

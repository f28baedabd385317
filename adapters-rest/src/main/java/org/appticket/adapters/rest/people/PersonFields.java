package org.appticket.adapters.rest.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.application.people.Newcomer;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordRule;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;

/** The members that describe a person, as requests spell them. */
final class PersonFields {
    private PersonFields() {}

    static Newcomer newcomer(JsonFields fields) {
        Optional<String> login = fields.required("login", login(fields));
        Optional<String> name = fields.required("name", fields.text("name", TextRule.NAME));
        Optional<Set<Role>> roles = fields.required("roles", roles(fields));
        Newcomer newcomer = new Newcomer(
                login.orElse(""),
                name.orElse(""),
                fields.required("email", email(fields)),
                fields.optional("language", language(fields)),
                fields.optional("zone", zone(fields)),
                fields.optional("phone", fields.text("phone", TextRule.PHONE)),
                roles.orElse(Set.of()),
                fields.optional("active", fields.truth("active")).orElse(true),
                password(fields));
        fields.check();
        return newcomer;
    }

    /** All of a profile; its faults are noted in the fields. */
    static ProfilePatch profile(JsonFields fields) {
        return new ProfilePatch(
                fields.optional("name", fields.text("name", TextRule.NAME)),
                email(fields).change(),
                fields.optional("language", language(fields)),
                fields.optional("zone", zone(fields)),
                fields.text("phone", TextRule.PHONE).change());
    }

    static Patch<String> login(JsonFields fields) {
        return fields.checked("login", fields.text("login", TextRule.LOGIN), raw -> new Login(raw).value());
    }

    static Patch<Set<Role>> roles(JsonFields fields) {
        return fields.checked("roles", fields.choices("roles", Role.class), roles -> {
            if (roles.isEmpty()) {
                throw InvalidValue.of("roles", InvalidValue.Problem.REQUIRED);
            }
            return roles;
        });
    }

    static Patch<String> zone(JsonFields fields) {
        return fields.checked("zone", fields.text("zone", TextRule.NAME), raw -> {
            new Profile("-", Optional.empty(), Language.FR, raw, Optional.empty());
            return raw;
        });
    }

    /** Only the length: whether it is easy to guess depends on whose it is. */
    static Optional<Password> password(JsonFields fields) {
        return fields.optional(
                "password", fields.checked("password", fields.secret("password", Password.MAX_BYTES), raw -> {
                    Password password = Password.of(raw);
                    PasswordRule.checkForm(password);
                    return password;
                }));
    }

    private static Patch<String> email(JsonFields fields) {
        return fields.checked("email", fields.text("email", TextRule.EMAIL), raw -> new EmailAddress(raw).value());
    }

    static Patch<Language> language(JsonFields fields) {
        return fields.parsed("language", "fr, en", PersonFields::language);
    }

    private static Optional<Language> language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().toLowerCase(Locale.ROOT).equals(tag))
                .findFirst();
    }
}

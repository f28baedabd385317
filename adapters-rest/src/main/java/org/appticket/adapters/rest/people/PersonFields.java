package org.appticket.adapters.rest.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.application.people.Newcomer;
import org.appticket.domain.TextRule;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;

/** The members that describe a person, as requests spell them. */
final class PersonFields {
    private PersonFields() {}

    static Newcomer newcomer(JsonFields fields) {
        Optional<String> login = fields.required("login", fields.text("login", TextRule.LOGIN));
        Optional<String> name = fields.required("name", fields.text("name", TextRule.NAME));
        Optional<Set<Role>> roles = fields.required("roles", fields.choices("roles", Role.class));
        Newcomer newcomer = new Newcomer(
                login.orElse(""),
                name.orElse(""),
                fields.required("email", fields.text("email", TextRule.EMAIL)),
                fields.optional("language", language(fields)),
                fields.optional("zone", fields.text("zone", TextRule.NAME)),
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
                fields.text("email", TextRule.EMAIL).change(),
                fields.optional("language", language(fields)),
                fields.optional("zone", fields.text("zone", TextRule.NAME)),
                fields.text("phone", TextRule.PHONE).change());
    }

    static Optional<Password> password(JsonFields fields) {
        return fields.optional("password", fields.secret("password", Password.MAX_BYTES))
                .map(Password::of);
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

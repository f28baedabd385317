package org.appticket.adapters.rest.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.input.Instants;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Absence.Period;

/** When somebody is out of office, on the wire. */
record AbsenceBody(Instant from, Optional<Instant> until) {
    static AbsenceBody of(Absence absence) {
        return new AbsenceBody(absence.from(), absence.until());
    }

    /** The members of an object of its own. */
    static Period period(JsonFields fields) {
        Optional<Instant> from = fields.optional("from", fields.parsed("from", Instants.FORM, Instants::parse));
        Optional<Instant> until = fields.optional("until", fields.parsed("until", Instants.FORM, Instants::parse));
        fields.check();
        return new Period(from, until);
    }

    /** The member {@code absent} of a person. */
    static Patch<Period> member(JsonFields person) {
        return person.checked(
                "absent",
                Nested.text(person, "absent"),
                text -> period(JsonFields.parse(text.getBytes(StandardCharsets.UTF_8))));
    }
}

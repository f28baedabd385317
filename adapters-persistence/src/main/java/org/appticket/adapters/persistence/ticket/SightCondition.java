package org.appticket.adapters.persistence.ticket;

import java.util.ArrayList;
import java.util.List;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.permission.Sight;

/** The one home of what somebody may see as a condition: every query about tickets {@code t} takes it from here. */
public final class SightCondition {
    private SightCondition() {}

    /** A condition that exactly the tickets {@code t} meet which the sight {@linkplain Sight#covers covers}. */
    public static Sql of(Sight sight) {
        if (sight.everything()) {
            return Sql.of("1 = 1");
        }
        List<Sql> parts = new ArrayList<>();
        if (sight.whatIsNotConfidential()) {
            parts.add(Sql.of("t.confidential = ?", false));
        }
        sight.own().ifPresent(own -> parts.add(concerns(own.value())));
        if (!sight.teams().isEmpty()) {
            List<Long> teams = sight.teams().stream().map(TeamId::value).toList();
            parts.add(Sql.of("").addIn("t.team", teams));
            parts.add(Sql.of("t.id in (select b.ticket from ticket_assignment b where")
                    .addIn("b.team", teams)
                    .add(")"));
        }
        Sql condition = Sql.of("(1 = 0");
        parts.forEach(part -> condition.add("or").add(part));
        return condition.add(")");
    }

    private static Sql concerns(long person) {
        return Sql.of("t.requester = ?", person)
                .add("or t.id in (select a.ticket from ticket_assignment a where a.person = ?)", person)
                .add("or t.id in (select w.ticket from ticket_watcher w where w.person = ? and w.invited = ?)")
                .bind(person, true);
    }
}

package org.appticket.adapters.persistence.relation;

import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.relation.Workloads;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.permission.Sight;

/** Workloads, counted by one statement over the assignments of tickets that are not closed. */
public final class SqlWorkloads implements Workloads {
    private final JpaUnitOfWork unitOfWork;

    /** Of the people in this store. */
    public SqlWorkloads(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<WorkloadRecord> list(TeamId team, Sight sight, PageRequest page) {
        Listing<WorkloadRecord> listing = Listing.byNumber(
                "p.id, p.name",
                Sql.of("from team_member m join person p on p.id = m.person where m.team = ?", team.value())
                        .add("and p.active = ? and (p.roles like '%AGENT%' or p.roles like '%MANAGER%')", true),
                "p.id",
                page,
                row -> new WorkloadRecord(
                        new PersonName(new PersonId(row.number("id")), row.text("name")),
                        (int) row.number("led"),
                        (int) row.number("contributed"),
                        (int) row.number("asked")),
                load -> load.person().id().value());
        Listing<WorkloadRecord> counted = new Listing<>(
                listing.columns(),
                listing.from(),
                listing.after(),
                listing.order(),
                found -> counted(found, sight),
                listing.reader(),
                listing.cursor());
        return unitOfWork.sql(connection -> counted.page(connection, page));
    }

    /** The members of the page first, then their assignments alone. */
    private static Sql counted(Sql members, Sight sight) {
        return Sql.of("select w.id, w.name,")
                .add(sum("a.leads = ? and a.state <> 'ASKED'") + " as led,", true)
                .add(sum("a.leads = ? and a.state = 'ACCEPTED'") + " as contributed,", false)
                .add(sum("a.state = 'ASKED'") + " as asked from (")
                .add(members)
                .add(") w left join (select x.person, x.leads, x.state from ticket_assignment x")
                .add("join ticket t on t.id = x.ticket where x.live = ? and t.status <> 'RESOLVED' and", true)
                .add(SightCondition.of(sight))
                .add(") a on a.person = w.id group by w.id, w.name order by w.id");
    }

    private static String sum(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }
}

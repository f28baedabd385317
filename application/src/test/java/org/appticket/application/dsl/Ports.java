package org.appticket.application.dsl;

import java.util.function.Consumer;
import org.appticket.application.port.Categories;
import org.appticket.application.port.Comments;
import org.appticket.application.port.Histories;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.ImportedRecords;
import org.appticket.application.port.References;
import org.appticket.application.port.Teams;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.Tickets;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.port.link.Links;
import org.appticket.application.port.merge.Merges;
import org.appticket.application.port.relation.Absences;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.port.relation.Releases;
import org.appticket.application.port.relation.WatcherList;
import org.appticket.application.port.relation.Workloads;
import org.appticket.application.port.report.TicketFigures;
import org.appticket.application.port.savedview.SavedViews;
import org.appticket.application.port.search.SearchIndex;
import org.appticket.application.port.search.TagSearch;
import org.appticket.application.port.search.TextSearch;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.Policies;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.application.port.sla.Timings;
import org.appticket.application.port.structure.CustomFields;
import org.appticket.domain.people.Person;

/**
 * The driven ports over one store.
 *
 * @param newcomers keeps a person who is not there yet; it is called inside a unit of work
 */
public record Ports(
        UnitOfWork unitOfWork,
        Tickets tickets,
        TicketSearch search,
        TextSearch texts,
        SearchIndex searchIndex,
        TagSearch tags,
        Comments comments,
        Histories histories,
        IdempotencyKeys idempotencyKeys,
        Identifiers identifiers,
        ImportedRecords importedRecords,
        References references,
        Teams teams,
        Categories categories,
        CustomFields customFields,
        Memberships memberships,
        AuditLog audit,
        WatcherList watcherList,
        Links links,
        LinkSearch linkSearch,
        SavedViews savedViews,
        Rota rota,
        Merges merges,
        Sla sla,
        Consumer<Person> newcomers) {

    /** Who is there to work, and how much they have to do. */
    public record Rota(Absences absences, Releases releases, Workloads workloads, TicketFigures figures) {}

    /** What deadlines are reckoned by. */
    public record Sla(Calendars calendars, SlaEpochs epochs, Policies policies, Timings timings) {}
}

package org.appticket.application.fake;

import java.time.InstantSource;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.link.InMemoryLinkSearch;
import org.appticket.application.fake.link.InMemoryLinks;
import org.appticket.application.fake.merge.InMemoryMerges;
import org.appticket.application.fake.relation.InMemoryAbsences;
import org.appticket.application.fake.relation.InMemoryMemberships;
import org.appticket.application.fake.relation.InMemoryReleases;
import org.appticket.application.fake.relation.InMemoryWatcherList;
import org.appticket.application.fake.relation.InMemoryWorkloads;
import org.appticket.application.fake.report.InMemoryTicketFigures;
import org.appticket.application.fake.savedview.InMemorySavedViews;
import org.appticket.application.fake.search.InMemorySearchIndex;
import org.appticket.application.fake.search.InMemoryTagSearch;
import org.appticket.application.fake.search.InMemoryTextSearch;
import org.appticket.application.fake.search.InMemoryTicketSearch;
import org.appticket.application.fake.sla.InMemoryCalendars;
import org.appticket.application.fake.sla.InMemoryPolicies;
import org.appticket.application.fake.sla.InMemorySlaEpochs;
import org.appticket.application.fake.sla.InMemoryTimings;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.structure.InMemoryCustomFields;
import org.appticket.application.port.Salts;

/** All ports over one store. */
public final class InMemoryPorts {
    private InMemoryPorts() {}

    /** Over an empty store. */
    public static Ports fresh() {
        return over(new InMemoryStore());
    }

    /** Over a store that the test looks into, or spoils. */
    public static Ports over(InMemoryStore store) {
        Salts salts = new InMemorySalts();
        InMemorySearchIndex index = new InMemorySearchIndex(store);
        InMemoryTicketSearch search = new InMemoryTicketSearch(store, InstantSource.system());
        return new Ports(
                store,
                new InMemoryTickets(store, salts),
                search,
                new InMemoryTextSearch(store, index, search),
                index,
                new InMemoryTagSearch(store),
                new InMemoryComments(store),
                new InMemoryHistories(store),
                new InMemoryIdempotencyKeys(store),
                new InMemoryIdentifiers(),
                new InMemoryImportedRecords(store),
                new InMemoryReferences(store),
                new InMemoryTeams(store),
                new InMemoryCategories(store),
                new InMemoryCustomFields(store),
                new InMemoryMemberships(store),
                new InMemoryAuditLog(store, InstantSource.system()),
                new InMemoryWatcherList(store),
                new InMemoryLinks(store),
                new InMemoryLinkSearch(store),
                new InMemorySavedViews(store),
                new Ports.Rota(
                        new InMemoryAbsences(store),
                        new InMemoryReleases(store),
                        new InMemoryWorkloads(store),
                        new InMemoryTicketFigures(store)),
                new InMemoryMerges(store),
                new Ports.Sla(
                        new InMemoryCalendars(store),
                        new InMemorySlaEpochs(store),
                        new InMemoryPolicies(store),
                        new InMemoryTimings(store)),
                person -> store.people().put(person.id(), person));
    }
}

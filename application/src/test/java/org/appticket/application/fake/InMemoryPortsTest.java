package org.appticket.application.fake;

import org.appticket.application.contract.CommentsContract;
import org.appticket.application.contract.HistoriesContract;
import org.appticket.application.contract.IdempotencyKeysContract;
import org.appticket.application.contract.IdentifiersContract;
import org.appticket.application.contract.ImportedRecordsContract;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.StructureContract;
import org.appticket.application.contract.TicketsContract;
import org.appticket.application.contract.UnitOfWorkContract;
import org.appticket.application.contract.relation.AbsencesContract;
import org.appticket.application.contract.relation.MembershipsContract;
import org.appticket.application.contract.relation.ReleasesContract;
import org.appticket.application.contract.relation.WatcherListContract;
import org.appticket.application.contract.relation.WorkloadsContract;
import org.appticket.application.contract.report.TicketFiguresContract;
import org.appticket.application.contract.savedview.SavedViewsContract;
import org.appticket.application.contract.search.SearchIndexContract;
import org.appticket.application.contract.search.TagSearchContract;
import org.appticket.application.contract.search.TextSearchContract;
import org.appticket.application.contract.search.TicketSearchContract;
import org.appticket.application.contract.sla.AlarmRacesContract;
import org.appticket.application.contract.sla.CalendarsContract;
import org.appticket.application.contract.sla.PoliciesContract;
import org.appticket.application.contract.sla.SlaEpochsContract;
import org.appticket.application.contract.sla.TimingsContract;
import org.appticket.application.contract.structure.CustomFieldsContract;
import org.appticket.application.contract.structure.TeamsContract;
import org.appticket.application.contract.structure.TreeContract;
import org.appticket.application.dsl.Ports;
import org.junit.jupiter.api.Nested;

class InMemoryPortsTest {

    private abstract static class Fresh implements OverPorts {
        private final Ports ports = InMemoryPorts.fresh();

        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    class InMemoryUnitOfWorkTest extends Fresh implements UnitOfWorkContract {}

    @Nested
    class InMemoryTicketsTest extends Fresh implements TicketsContract {}

    @Nested
    class InMemoryTextSearchTest extends Fresh implements TextSearchContract {}

    @Nested
    class InMemoryTagSearchTest extends Fresh implements TagSearchContract {}

    @Nested
    class InMemorySearchIndexTest extends Fresh implements SearchIndexContract {}

    @Nested
    class InMemoryTicketSearchTest extends Fresh implements TicketSearchContract {}

    @Nested
    class InMemoryIdempotencyKeysTest extends Fresh implements IdempotencyKeysContract {}

    @Nested
    class InMemoryCommentsTest extends Fresh implements CommentsContract {}

    @Nested
    class InMemoryHistoriesTest extends Fresh implements HistoriesContract {}

    @Nested
    class InMemoryIdentifiersTest extends Fresh implements IdentifiersContract {}

    @Nested
    class InMemoryImportedRecordsTest extends Fresh implements ImportedRecordsContract {}

    @Nested
    class InMemoryMembershipsTest extends Fresh implements MembershipsContract {}

    @Nested
    class InMemoryAbsencesTest extends Fresh implements AbsencesContract {}

    @Nested
    class InMemoryReleasesTest extends Fresh implements ReleasesContract {}

    @Nested
    class InMemoryWorkloadsTest extends Fresh implements WorkloadsContract {}

    @Nested
    class InMemoryTicketFiguresTest extends Fresh implements TicketFiguresContract {}

    @Nested
    class InMemoryWatcherListTest extends Fresh implements WatcherListContract {}

    @Nested
    class InMemorySavedViewsTest extends Fresh implements SavedViewsContract {}

    @Nested
    class InMemoryStructureTest extends Fresh implements StructureContract {}

    @Nested
    class InMemoryTeamsTest extends Fresh implements TeamsContract {}

    @Nested
    class InMemoryCategoriesTest extends Fresh implements TreeContract {}

    @Nested
    class InMemoryAlarmRacesTest extends Fresh implements AlarmRacesContract {}

    @Nested
    class InMemoryTimingsTest extends Fresh implements TimingsContract {}

    @Nested
    class InMemoryCustomFieldsTest extends Fresh implements CustomFieldsContract {}

    @Nested
    class InMemoryCalendarsTest extends Fresh implements CalendarsContract {}

    @Nested
    class InMemorySlaEpochsTest extends Fresh implements SlaEpochsContract {}

    @Nested
    class InMemoryPoliciesTest extends Fresh implements PoliciesContract {}
}

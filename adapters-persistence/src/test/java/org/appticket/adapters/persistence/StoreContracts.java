package org.appticket.adapters.persistence;

import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.CommentsContract;
import org.appticket.application.contract.HistoriesContract;
import org.appticket.application.contract.IdempotencyKeysContract;
import org.appticket.application.contract.IdentifiersContract;
import org.appticket.application.contract.ImportedRecordsContract;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.StructureContract;
import org.appticket.application.contract.TicketsContract;
import org.appticket.application.contract.UnitOfWorkContract;
import org.appticket.application.contract.content.AttachmentsContract;
import org.appticket.application.contract.merge.MergeRacesContract;
import org.appticket.application.contract.merge.MergesContract;
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
import org.appticket.application.port.content.Attachments;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class StoreContracts {
    private final Ports ports;
    private final Attachments attachments;

    StoreContracts(TestDatabase database) {
        Store store = Store.empty(database);
        ports = store.drivenPorts();
        attachments = store.ports().attachments();
    }

    private abstract class Setting implements OverPorts {
        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    final class JpaUnitOfWorkTest extends Setting implements UnitOfWorkContract {}

    @Nested
    final class JpaTicketsTest extends Setting implements TicketsContract {}

    @Nested
    final class AlarmRacesTest extends Setting implements AlarmRacesContract {}

    @Nested
    final class SqlTimingsTest extends Setting implements TimingsContract {}

    @Nested
    final class SqlTicketSearchTest extends Setting implements TicketSearchContract {}

    @Nested
    final class SqlTextSearchTest extends Setting implements TextSearchContract {}

    @Nested
    final class SqlTagSearchTest extends Setting implements TagSearchContract {}

    @Nested
    final class SqlSearchIndexTest extends Setting implements SearchIndexContract {}

    @Nested
    final class SqlCommentsTest extends Setting implements CommentsContract {}

    @Nested
    final class SqlMergesTest extends Setting implements MergesContract {
        @Override
        public Attachments attachments() {
            return attachments;
        }
    }

    @Nested
    final class MergeRacesTest extends Setting implements MergeRacesContract {}

    @Nested
    final class SqlAttachmentsTest extends Setting implements AttachmentsContract {
        @Override
        public Attachments attachments() {
            return attachments;
        }
    }

    @Nested
    final class SqlHistoriesTest extends Setting implements HistoriesContract {}

    @Nested
    final class SqlIdentifiersTest extends Setting implements IdentifiersContract {}

    @Nested
    final class SqlIdempotencyKeysTest extends Setting implements IdempotencyKeysContract {}

    @Nested
    final class SqlImportedRecordsTest extends Setting implements ImportedRecordsContract {}

    @Nested
    final class SqlMembershipsTest extends Setting implements MembershipsContract {}

    @Nested
    final class SqlSavedViewsTest extends Setting implements SavedViewsContract {}

    @Nested
    final class SqlAbsencesTest extends Setting implements AbsencesContract {}

    @Nested
    final class SqlReleasesTest extends Setting implements ReleasesContract {}

    @Nested
    final class SqlWorkloadsTest extends Setting implements WorkloadsContract {}

    @Nested
    final class SqlTicketFiguresTest extends Setting implements TicketFiguresContract {}

    @Nested
    final class SqlWatcherListTest extends Setting implements WatcherListContract {}

    @Nested
    final class SqlStructureTest extends Setting implements StructureContract {}

    @Nested
    final class SqlTeamsTest extends Setting implements TeamsContract {}

    @Nested
    final class SqlCategoriesTest extends Setting implements TreeContract {}

    @Nested
    final class SqlCustomFieldsTest extends Setting implements CustomFieldsContract {}

    @Nested
    final class SqlCalendarsTest extends Setting implements CalendarsContract {}

    @Nested
    final class SqlSlaEpochsTest extends Setting implements SlaEpochsContract {}

    @Nested
    final class SqlPoliciesTest extends Setting implements PoliciesContract {}
}

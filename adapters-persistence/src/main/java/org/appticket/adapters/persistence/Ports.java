package org.appticket.adapters.persistence;

import java.time.InstantSource;
import org.appticket.adapters.persistence.account.SqlLetters;
import org.appticket.adapters.persistence.account.SqlOneTimeSecrets;
import org.appticket.adapters.persistence.audit.SqlAuditCheckpoints;
import org.appticket.adapters.persistence.audit.SqlAuditLog;
import org.appticket.adapters.persistence.audit.SqlAuditTrail;
import org.appticket.adapters.persistence.factor.SqlKeyWitnesses;
import org.appticket.adapters.persistence.history.SqlHistories;
import org.appticket.adapters.persistence.identity.SqlExternalIdentities;
import org.appticket.adapters.persistence.identity.SqlHandshakes;
import org.appticket.adapters.persistence.people.SqlApiTokens;
import org.appticket.adapters.persistence.people.SqlPasswords;
import org.appticket.adapters.persistence.people.SqlPeople;
import org.appticket.adapters.persistence.people.SqlPeopleSearch;
import org.appticket.adapters.persistence.people.SqlSessions;
import org.appticket.adapters.persistence.people.SqlSetupCodes;
import org.appticket.adapters.persistence.relation.SqlMemberships;
import org.appticket.adapters.persistence.relation.SqlWatcherList;
import org.appticket.adapters.persistence.requests.SqlIdempotencyKeys;
import org.appticket.adapters.persistence.requests.SqlImportedRecords;
import org.appticket.adapters.persistence.structure.SqlCategories;
import org.appticket.adapters.persistence.structure.SqlIdentifiers;
import org.appticket.adapters.persistence.structure.SqlReferences;
import org.appticket.adapters.persistence.structure.SqlTeams;
import org.appticket.adapters.persistence.throttle.SqlFailureCounts;
import org.appticket.adapters.persistence.throttle.SqlFamiliarPlaces;
import org.appticket.adapters.persistence.ticket.JpaTickets;
import org.appticket.adapters.persistence.ticket.SqlComments;
import org.appticket.adapters.persistence.ticket.SqlTicketSearch;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.Categories;
import org.appticket.application.port.Comments;
import org.appticket.application.port.Histories;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.ImportedRecords;
import org.appticket.application.port.References;
import org.appticket.application.port.Salts;
import org.appticket.application.port.Teams;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.Tickets;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.application.port.account.Letters;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.application.port.key.KeyWitnesses;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.port.relation.WatcherList;
import org.appticket.application.port.throttle.FailureCounts;
import org.appticket.application.port.throttle.FamiliarPlaces;

/** Everything that a store offers to the application. */
public record Ports(
        UnitOfWork unitOfWork,
        Identifiers identifiers,
        Tickets tickets,
        TicketSearch ticketSearch,
        Comments comments,
        Histories histories,
        Teams teams,
        Categories categories,
        References references,
        Memberships memberships,
        WatcherList watcherList,
        People people,
        PeopleSearch peopleSearch,
        Passwords passwords,
        Sessions sessions,
        ApiTokens apiTokens,
        AuditLog auditLog,
        AuditTrail auditTrail,
        AuditCheckpoints auditCheckpoints,
        SetupCodes setupCodes,
        ExternalIdentities externalIdentities,
        Handshakes handshakes,
        KeyWitnesses keyWitnesses,
        OneTimeSecrets oneTimeSecrets,
        Letters letters,
        FailureCounts failureCounts,
        FamiliarPlaces familiarPlaces,
        IdempotencyKeys idempotencyKeys,
        ImportedRecords importedRecords) {

    static Ports over(JpaUnitOfWork unitOfWork, Salts salts, InstantSource clock) {
        return new Ports(
                unitOfWork,
                new SqlIdentifiers(unitOfWork),
                new JpaTickets(unitOfWork, salts),
                new SqlTicketSearch(unitOfWork),
                new SqlComments(unitOfWork),
                new SqlHistories(unitOfWork),
                new SqlTeams(unitOfWork),
                new SqlCategories(unitOfWork),
                new SqlReferences(unitOfWork),
                new SqlMemberships(unitOfWork),
                new SqlWatcherList(unitOfWork),
                new SqlPeople(unitOfWork),
                new SqlPeopleSearch(unitOfWork),
                new SqlPasswords(unitOfWork),
                new SqlSessions(unitOfWork),
                new SqlApiTokens(unitOfWork),
                new SqlAuditLog(unitOfWork, salts, clock),
                new SqlAuditTrail(unitOfWork),
                new SqlAuditCheckpoints(unitOfWork),
                new SqlSetupCodes(unitOfWork),
                new SqlExternalIdentities(unitOfWork),
                new SqlHandshakes(unitOfWork),
                new SqlKeyWitnesses(unitOfWork),
                new SqlOneTimeSecrets(unitOfWork),
                new SqlLetters(unitOfWork),
                new SqlFailureCounts(unitOfWork),
                new SqlFamiliarPlaces(unitOfWork),
                new SqlIdempotencyKeys(unitOfWork),
                new SqlImportedRecords(unitOfWork));
    }
}

package org.appticket.bootstrap.wiring;

import java.time.InstantSource;
import java.util.logging.Logger;
import org.appticket.adapters.notification.inapp.JdbcInboxes;
import org.appticket.adapters.notification.inapp.Seen;
import org.appticket.adapters.persistence.Database;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.push.MakePushKey;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.opening.DatabaseFile;
import org.appticket.bootstrap.opening.InstallationKeys;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.wiring.account.AccountUseCases;
import org.appticket.bootstrap.wiring.account.AuditUseCases;
import org.appticket.bootstrap.wiring.account.FactorUseCases;
import org.appticket.bootstrap.wiring.account.PeopleUseCases;
import org.appticket.bootstrap.wiring.delivery.DeliveryUseCases;
import org.appticket.bootstrap.wiring.delivery.InboundUseCases;
import org.appticket.bootstrap.wiring.delivery.PushUseCases;
import org.appticket.bootstrap.wiring.delivery.WebhookUseCases;
import org.appticket.bootstrap.wiring.outside.Crypto;
import org.appticket.bootstrap.wiring.outside.Elsewhere;
import org.appticket.bootstrap.wiring.outside.Organisation;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.outside.SecondFactors;
import org.appticket.bootstrap.wiring.outside.Storehouse;
import org.appticket.bootstrap.wiring.ticket.AssignmentUseCases;
import org.appticket.bootstrap.wiring.ticket.AttachmentUseCases;
import org.appticket.bootstrap.wiring.ticket.SearchUseCases;
import org.appticket.bootstrap.wiring.ticket.SlaUseCases;
import org.appticket.bootstrap.wiring.ticket.StructureUseCases;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;
import org.appticket.domain.permission.Sight;

/** The hexagon over an open database: the same in the server and in a command. */
public final class Application implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.appticket.start");

    private final Database database;
    private final int migrations;
    private final Outside outside;
    private final TicketUseCases tickets;
    private final SearchUseCases search;
    private final StructureUseCases structure;
    private final AssignmentUseCases assignments;
    private final SlaUseCases sla;
    private final AttachmentUseCases attachments;
    private final PeopleUseCases people;
    private final AccountUseCases accounts;
    private final WebhookUseCases webhooks;
    private final DeliveryUseCases deliveries;
    private final InboundUseCases inbound;
    private final AuditUseCases audit;
    private final FactorUseCases factors;

    private Application(Database database, int migrations, Outside outside) {
        this.database = database;
        this.migrations = migrations;
        this.outside = outside;
        this.tickets = new TicketUseCases(outside);
        this.search = new SearchUseCases(outside);
        this.structure = new StructureUseCases(outside);
        this.assignments = new AssignmentUseCases(outside);
        this.sla = new SlaUseCases(outside);
        this.attachments = new AttachmentUseCases(outside);
        this.people = new PeopleUseCases(outside);
        this.accounts = new AccountUseCases(outside);
        this.inbound = new InboundUseCases(outside);
        this.webhooks = new WebhookUseCases(outside);
        PushUseCases push = new PushUseCases(outside);
        push.makePushKey().handle(new MakePushKey.Command());
        this.deliveries = new DeliveryUseCases(outside, webhooks, push);
        this.audit = new AuditUseCases(outside);
        this.factors = new FactorUseCases(outside);
    }

    /**
     * Opens the data, and brings its schema up to date first.
     *
     * @throws CannotOpen if that does not work
     */
    public static Application open(Settings settings) throws CannotOpen {
        DatabaseFile.refuseIfInUse(settings.database());
        DatabaseSettings place = new DatabaseSettings(
                settings.database().url(),
                settings.database().user(),
                settings.database().password(),
                settings.database().poolSize());
        try {
            int migrations = Database.migrate(place);
            Crypto crypto = Crypto.create();
            InstantSource clock = InstantSource.system();
            Database database = Database.open(place, crypto.salts(), clock);
            return new Application(database, migrations, outside(database, crypto, settings, clock));
        } catch (RuntimeException failure) {
            throw CannotOpen.because(settings.database(), failure);
        }
    }

    private static Outside outside(Database database, Crypto crypto, Settings settings, InstantSource clock)
            throws CannotOpen {
        try {
            database.durabilityWarnings().forEach(LOG::warning);
            Keyring keyring = InstallationKeys.open(settings.keys(), database.ports());
            return new Outside(
                    database.ports(),
                    new JdbcInboxes(database::currentConnection, Application::seen),
                    crypto.salts(),
                    crypto.secrets(),
                    crypto.hasher(),
                    crypto.commonPasswords(),
                    crypto.proofAlarm(),
                    Storehouse.of(settings.attachments()),
                    keyring,
                    SecondFactors.of(settings),
                    Organisation.of(settings),
                    Elsewhere.of(settings, clock),
                    SlaUseCases.ruleBook(database.ports(), settings.closeAfter()),
                    clock);
        } catch (CannotOpen cannot) {
            database.close();
            throw cannot;
        }
    }

    private static Seen.Condition seen(Sight sight) {
        Sql condition = SightCondition.of(sight);
        return new Seen.Condition(condition.text(), condition.values());
    }

    /** How many migrations were applied at the opening. */
    public int migrations() {
        return migrations;
    }

    public TicketUseCases tickets() {
        return tickets;
    }

    public SearchUseCases search() {
        return search;
    }

    public StructureUseCases structure() {
        return structure;
    }

    public FactorUseCases factors() {
        return factors;
    }

    public AssignmentUseCases assignments() {
        return assignments;
    }

    public SlaUseCases sla() {
        return sla;
    }

    public AttachmentUseCases attachments() {
        return attachments;
    }

    public PeopleUseCases people() {
        return people;
    }

    public AccountUseCases accounts() {
        return accounts;
    }

    public DeliveryUseCases deliveries() {
        return deliveries;
    }

    public InboundUseCases inbound() {
        return inbound;
    }

    public WebhookUseCases webhooks() {
        return webhooks;
    }

    public AuditUseCases audit() {
        return audit;
    }

    /** What the use cases reach the outside by. */
    public Outside outside() {
        return outside;
    }

    /** Whether the database answers now. */
    public boolean isReady() {
        return database.answers();
    }

    /** Where the data is. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        outside.organisation().sms().ifPresent(sms -> sms.courier().close());
        database.close();
    }
}

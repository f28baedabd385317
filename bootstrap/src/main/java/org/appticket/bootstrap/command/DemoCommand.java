package org.appticket.bootstrap.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.appticket.bootstrap.control.ControlClient;
import org.appticket.bootstrap.demo.DemoStory;
import org.appticket.bootstrap.launcher.Host.RunningHost;
import org.appticket.bootstrap.operation.DemoAccount;
import org.appticket.bootstrap.operation.Operations;
import org.appticket.bootstrap.settings.Setting;
import org.appticket.bootstrap.settings.SettingSources;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.terminal.Terminal;
import org.appticket.bootstrap.terminal.TerminalReport;

/** Runs a server with known accounts and a real incident log, for this machine alone. */
record DemoCommand() implements Command {

    private static final String LOG = "/org/appticket/bootstrap/incidentlog/incident-event-log.csv";

    @Override
    public String usage() {
        return "demo";
    }

    @Override
    public String summary() {
        return "run a server on this machine with demo accounts and 445 real incidents";
    }

    @Override
    public int run(Call call) throws CommandFailed {
        call.expectNoArguments();
        Settings settings = settings(call);
        RunningHost server = ServerStart.of(call).start(settings);
        try {
            fill(settings, call.terminal());
            explain(settings, call.terminal());
            server.awaitStop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.stop();
        }
        return 0;
    }

    /** Its own folder, the embedded database, loopback: its passwords are known to everybody. */
    private static Settings settings(Call call) throws CommandFailed {
        if (System.getenv(Setting.DATA.key()) == null && System.getProperty(Setting.DATA.key()) == null) {
            System.setProperty(Setting.DATA.key(), Path.of("data", "demo").toString());
        }
        System.setProperty(Setting.ADMIN_LOGIN.key(), DemoAccount.ADMIN.login());
        System.setProperty(Setting.ADMIN_PASSWORD.key(), DemoAccount.ADMIN.password());
        Settings settings = call.settings();
        if (!settings.http().isLoopback()) {
            throw CommandFailed.usage("the demo has known passwords and serves loopback addresses only, not "
                    + settings.http().address() + ": unset " + Setting.HTTP_ADDRESS.key());
        }
        if (!settings.database().isEmbedded()) {
            throw CommandFailed.usage(
                    "the demo has known passwords and uses the embedded database only: unset " + Setting.DB_URL.key());
        }
        return settings.mail().isPresent() ? settings : keepingMails();
    }

    /** Known to be for this machine alone by now, which is a condition for it. */
    private static Settings keepingMails() {
        System.setProperty(Setting.MAIL_DRAWER.key(), "true");
        return Settings.read(SettingSources.ofProcess());
    }

    private static void fill(Settings settings, Terminal terminal) throws CommandFailed {
        TerminalReport report = new TerminalReport(terminal);
        try (InputStream log = DemoCommand.class.getResourceAsStream(LOG)) {
            if (log == null) {
                throw new FileNotFoundException("the demo's incident log is missing");
            }
            ControlClient server = ControlClient.find(settings.data())
                    .orElseThrow(() -> new IOException("the server does not answer"));
            server.run(Operations.PREPARE_DEMO, InputStream.nullInputStream(), report);
            terminal.say("Importing a real incident log; the server can be used meanwhile.");
            server.run(Operations.IMPORT_INCIDENT_LOG, log, report);
            DemoStory.tell(settings.http().origin());
        } catch (IOException e) {
            throw CommandFailed.because("the demo cannot be filled: " + e.getMessage());
        }
    }

    private static void explain(Settings settings, Terminal terminal) {
        String origin = settings.http().origin();
        String api = origin + "/api/v1";
        DemoAccount agent = DemoAccount.AGENT;
        terminal.say("");
        terminal.say("AppTicket demo at " + origin + "   (stop it with Ctrl-C)");
        if (settings.keepsMails()) {
            terminal.say("The mails that it would send: " + origin + "/development/mailbox/");
        }
        terminal.say("");
        for (DemoAccount account : DemoAccount.values()) {
            terminal.say(String.format("  %-8s %s", account.login(), account.password()));
        }
        terminal.say("");
        terminal.say("Open it in a browser and sign in as one of them, or try the API:");
        terminal.say("  curl -s -c demo.cookies -H 'Content-Type: application/json' -d '{\"login\":\"" + agent.login()
                + "\",\"password\":\"" + agent.password() + "\"}' " + api + "/session");
        terminal.say("  curl -s -b demo.cookies '" + api + "/tickets?priority=CRITICAL&limit=3'");
        terminal.say("  curl -s -b demo.cookies " + api + "/tickets/1/history");
    }
}

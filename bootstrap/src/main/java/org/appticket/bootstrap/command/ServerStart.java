package org.appticket.bootstrap.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.appticket.bootstrap.control.ControlClient;
import org.appticket.bootstrap.launcher.Host;
import org.appticket.bootstrap.launcher.Host.RunningHost;
import org.appticket.bootstrap.launcher.ServerPlan;
import org.appticket.bootstrap.launcher.StartFailed;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.opening.DatabaseFile;
import org.appticket.bootstrap.settings.Setting;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.bootstrap.terminal.Terminal;

/** Brings the server up, or says in one line why not. */
record ServerStart(Host host, Terminal terminal) {

    static ServerStart of(Call call) {
        return new ServerStart(call.host(), call.terminal());
    }

    /** Returns when the server answers requests. */
    RunningHost start(Settings settings) throws CommandFailed {
        makeFolder(settings.data());
        checkPort(settings.http());
        checkDatabaseFile(settings);
        Settings.Http http = settings.http();
        ServerPlan.Log log =
                new ServerPlan.Log(settings.log().json(), settings.log().level());
        Optional<ServerPlan.Tls> tls = http.tls().map(known -> new ServerPlan.Tls(known.chain(), known.key()));
        try {
            RunningHost server = host.start(new ServerPlan(
                    http.address(), http.port(), http.threads(), settings.data(), http.stopDelay(), log, tls));
            checkAnswer(server, settings);
            terminal.say("AppTicket is ready: " + http.origin());
            return server;
        } catch (StartFailed e) {
            throw CommandFailed.because(e.reason());
        }
    }

    /** Payara goes on without a listener if another process has taken its port since that was looked at. */
    private static void checkAnswer(RunningHost server, Settings settings) throws CommandFailed {
        try {
            if (ControlClient.find(settings.data()).isPresent()) {
                return;
            }
        } catch (IOException e) {
            server.stop();
            throw CommandFailed.because("the folder " + settings.data() + " cannot be read: " + e.getMessage());
        }
        server.stop();
        throw cannotListen(
                settings.http(), "this server does not answer there; another process may have taken it meanwhile");
    }

    /** Waits for the signal to stop, then stops. */
    static void waitForStop(RunningHost server) {
        try {
            server.awaitStop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.stop();
        }
    }

    /** Makes the data folder, for nobody but its owner. */
    static void makeFolder(Path folder) throws CommandFailed {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw CommandFailed.because(
                    Setting.DATA.key() + " must be a folder that can be written: " + folder + " cannot be made");
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailed.because(Setting.DATA.key() + " must be a folder that can be written: " + folder);
        }
    }

    private static void checkDatabaseFile(Settings settings) throws CommandFailed {
        try {
            DatabaseFile.refuseIfInUse(settings.database());
        } catch (CannotOpen e) {
            throw CommandFailed.because(e.reason());
        }
    }

    private static void checkPort(Settings.Http http) throws CommandFailed {
        try (ServerSocket probe = new ServerSocket(http.port(), 1, InetAddress.getByName(http.address()))) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw cannotListen(http, String.valueOf(e.getMessage()));
        }
    }

    private static CommandFailed cannotListen(Settings.Http http, String reason) {
        return CommandFailed.because("cannot listen on " + http.address() + " port " + http.port() + " (" + reason
                + "): set " + Setting.HTTP_PORT.key() + " or " + Setting.HTTP_ADDRESS.key());
    }
}

package org.appticket.bootstrap.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.appticket.bootstrap.launcher.log.JsonLogLine;
import org.appticket.bootstrap.launcher.log.LogFilter;
import org.appticket.bootstrap.launcher.log.TextLogLine;

/**
 * The private folder of one server process: its configuration and everything Payara writes. It is never shared, and what a killed
 * process left behind is swept at the next start.
 */
final class WorkFolder {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http";

    private final Path folder;
    private final Path application;
    private final ServerPlan plan;

    private WorkFolder(Path folder, Path application, ServerPlan plan) {
        this.folder = folder;
        this.application = application;
        this.plan = plan;
    }

    static WorkFolder create(ServerPlan plan, Path application) throws IOException {
        Path runs = plan.data().resolve("run");
        PrivateFolder.create(runs);
        PrivateFolder.sweep(runs, "server-*", List.of());
        Path folder = Files.createTempDirectory(runs, "server-").toAbsolutePath();
        PrivateFolder.mark(folder);
        WorkFolder work = new WorkFolder(folder, application, plan);
        Files.createDirectory(work.root());
        Files.writeString(work.commands(), work.preBootCommands());
        Files.writeString(work.logging(), work.loggingProperties());
        return work;
    }

    /** The command line of Payara Micro. */
    String[] arguments() {
        return new String[] {
            "--nohazelcast", // and not --nocluster, which opens a cluster port again
            "--disablephonehome",
            "--rootdir",
            root().toString(),
            "--prebootcommandfile",
            commands().toString(),
            "--logproperties",
            logging().toString(),
            "--port",
            Integer.toString(plan.port()),
            "--maxhttpthreads",
            Integer.toString(plan.threads()),
            "--deploy",
            application.toString(),
            "--contextroot",
            "/",
        };
    }

    void remove() {
        try {
            PrivateFolder.delete(folder);
        } catch (IOException | UncheckedIOException left) {
            System.err.println("appticket: cannot remove " + folder + ": " + left.getMessage());
        }
    }

    private Path root() {
        return folder.resolve("payara");
    }

    private Path commands() {
        return folder.resolve("preboot.txt");
    }

    private Path logging() {
        return folder.resolve("logging.properties");
    }

    private String preBootCommands() {
        return String.join(
                "\n",
                "set " + CONFIG + "network-config.network-listeners.network-listener.http-listener.address="
                        + plan.address(),
                "set " + HTTP + ".request-timeout-seconds=30",
                "set " + HTTP + ".server-header=false",
                "set " + HTTP + ".xpowered-by=false",
                "set " + HTTP + ".xframe-options=false", // said by Content-Security-Policy
                "set " + HTTP + ".comet-support-enabled=false",
                "set " + HTTP + ".max-request-headers=100",
                "set " + CONFIG + "availability-service.availability-enabled=false",
                "set " + CONFIG + "availability-service.web-container-availability.availability-enabled=false",
                // AppTicket has its own answers; these would show the server's insides to anybody.
                "set " + CONFIG + "microprofile-metrics-configuration.enabled=false",
                "set-microprofile-healthcheck-configuration --enabled=false",
                "set-openapi-configuration --enabled=false",
                "");
    }

    private String loggingProperties() throws IOException {
        Properties log = new Properties();
        log.setProperty("handlers", "java.util.logging.ConsoleHandler");
        log.setProperty("java.util.logging.ConsoleHandler.level", "ALL");
        log.setProperty(
                "java.util.logging.ConsoleHandler.formatter",
                (plan.log().json() ? JsonLogLine.class : TextLogLine.class).getName());
        log.setProperty(".level", "WARNING");
        log.setProperty("java.util.logging.ConsoleHandler.filter", LogFilter.class.getName());
        log.setProperty("org.appticket.level", plan.log().level());
        // Payara warns at each start about certificates of its trust store that have run out.
        log.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
        StringWriter text = new StringWriter();
        log.store(text, null);
        return text.toString();
    }
}

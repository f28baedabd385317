package org.appticket.bootstrap.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.appticket.bootstrap.launcher.folder.PrivateFolder;
import org.appticket.bootstrap.launcher.log.JsonLogLine;
import org.appticket.bootstrap.launcher.log.LogFilter;
import org.appticket.bootstrap.launcher.log.TextLogLine;

/**
 * The private folder of one server process: its configuration and everything Payara writes. It is never shared, and what a killed
 * process left behind is swept at the next start.
 */
final class WorkFolder {

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
        Files.writeString(work.commands(), new PreBoot(plan).commands());
        Files.writeString(work.opening(), PreBoot.opening());
        Files.writeString(work.logging(), work.loggingProperties());
        if (plan.tls().isPresent()) {
            TlsKeyStore.install(plan.tls().get(), folder);
        }
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
            "--postdeploycommandfile",
            opening().toString(),
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

    private Path opening() {
        return folder.resolve("postdeploy.txt");
    }

    private Path logging() {
        return folder.resolve("logging.properties");
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

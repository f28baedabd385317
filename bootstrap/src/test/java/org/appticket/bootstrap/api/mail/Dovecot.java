package org.appticket.bootstrap.api.mail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.server.RunningServer;

/** The mail server that most mailboxes lie on, as somebody without rights, on a free loopback port. */
final class Dovecot {
    private static final String PROGRAM = "/usr/sbin/dovecot";
    private static final String PASSWORD = "mailbox-secret";
    private static final String NOBODY = "nobody";
    private static final List<String> PARTS = List.of("new", "cur", "tmp");
    private static final int PATIENCE_SECONDS = 30;
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final int port = RunningServer.freePort();
    private final AtomicInteger next = new AtomicInteger();
    private final List<String> mailboxes;
    private final Path folder;
    private Process process;

    Dovecot(List<String> mailboxes) {
        this.mailboxes = List.copyOf(mailboxes);
        if (!Files.isExecutable(Path.of(PROGRAM))) {
            throw new IllegalStateException("there is no " + PROGRAM + ": install dovecot-imapd");
        }
        try {
            folder = Files.createTempDirectory("dovecot");
            for (String mailbox : mailboxes) {
                for (String part : PARTS) {
                    Files.createDirectories(in(mailbox, part));
                }
            }
            Files.createDirectories(folder.resolve("run"));
            Files.writeString(folder.resolve("dovecot.conf"), configuration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        giveAway();
        process = started();
    }

    private String configuration() {
        String user = ROOT ? NOBODY : System.getProperty("user.name");
        String group = ROOT ? "nogroup" : group();
        return """
            protocols = imap
            listen = 127.0.0.1
            base_dir = %1$s/run
            state_dir = %1$s/run
            log_path = %1$s/log
            ssl = no
            disable_plaintext_auth = no
            default_internal_user = %2$s
            default_internal_group = %3$s
            default_login_user = %2$s
            mail_location = maildir:%1$s/mail/%%u
            passdb {
              driver = static
              args = "password=%5$s"
            }
            userdb {
              driver = static
              args = uid=%2$s gid=%3$s home=%1$s
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = %4$d
              }
              inet_listener imaps {
                port = 0
              }
            }
            service anvil {
              chroot =
            }
            """.formatted(folder, user, group, port, PASSWORD);
    }

    private static String group() {
        try {
            Process asked = new ProcessBuilder("id", "-gn").start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a server needs to read the mailboxes. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(
                Map.of("APPTICKET_MAILBOXES", String.join(",", mailboxes), "APPTICKET_MAILBOX_POLL", "PT1S"));
        for (String mailbox : mailboxes) {
            String prefix = "APPTICKET_MAILBOX_" + mailbox.toUpperCase(Locale.ROOT) + "_";
            settings.put(prefix + "HOST", "127.0.0.1");
            settings.put(prefix + "PORT", Integer.toString(port));
            settings.put(prefix + "TLS", "off");
            settings.put(prefix + "USER", mailbox);
            settings.put(prefix + "PASSWORD", PASSWORD);
        }
        return settings;
    }

    /** A mail comes into a mailbox, as a delivery agent writes it. */
    void deliver(String mailbox, String raw) {
        String name = "1700000000.M" + next.incrementAndGet() + ".test";
        try {
            Path written = Files.writeString(in(mailbox, "tmp").resolve(name), raw);
            if (ROOT) {
                Files.setOwner(written, nobody());
            }
            Files.move(written, in(mailbox, "new").resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many mails in a mailbox are marked as read. */
    long read(String mailbox) {
        try (Stream<Path> mails = Files.list(in(mailbox, "cur"))) {
            return mails.filter(mail -> mail.getFileName().toString().matches(".*:2,[A-R]*S.*"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path in(String mailbox, String part) {
        return folder.resolve("mail").resolve(mailbox).resolve(part);
    }

    /** It is set up anew with the same mails: they get other numbers, and nobody has read them. */
    void renumber() {
        end();
        mailboxes.forEach(this::forget);
        process = started();
    }

    private void forget(String mailbox) {
        try (Stream<Path> all = Files.walk(folder.resolve("mail").resolve(mailbox))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("dovecot")) {
                    Files.delete(file);
                } else {
                    Files.move(file, in(mailbox, "new").resolve(name.replaceAll(":2,.*", "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It ends, and the mails go with it: there may be thousands. */
    void close() {
        end();
        mailboxes.forEach(mailbox -> PARTS.forEach(part -> empty(in(mailbox, part))));
    }

    /** What its processes still move while they end may stay. */
    private static void empty(Path part) {
        File[] mails = part.toFile().listFiles();
        if (mails != null) {
            Arrays.stream(mails).forEach(File::delete);
        }
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process started() {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups"));
        }
        command.addAll(
                List.of(PROGRAM, "-F", "-c", folder.resolve("dovecot.conf").toString()));
        try {
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
            Patience.await(this::answers);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private void giveAway() {
        if (!ROOT) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setOwner(path, nobody());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UserPrincipal nobody() throws IOException {
        return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
    }
}

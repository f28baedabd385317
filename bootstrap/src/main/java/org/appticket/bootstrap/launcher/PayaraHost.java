package org.appticket.bootstrap.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.appticket.bootstrap.launcher.folder.Bundle;
import org.appticket.bootstrap.launcher.folder.Unpacked;

/** Starts Payara Micro in this process, from the unpacked jars: its own loader of nested jars starts much slower. */
final class PayaraHost implements Host {

    // Payara's shutdown hook remarks here that the server has stopped already.
    private static final Logger LAST_WORDS = Logger.getLogger("PayaraMicro");
    private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";

    private final Bundle bundle;
    private final Unpacked unpacked;

    PayaraHost(Bundle bundle, Unpacked unpacked) {
        this.bundle = bundle;
        this.unpacked = unpacked;
    }

    @Override
    public String version() {
        return bundle.version() + " (build " + bundle.build() + ", Payara Micro " + bundle.payara() + ")";
    }

    @Override
    public RunningHost start(ServerPlan plan) throws StartFailed {
        StopSignal signal = StopSignal.install();
        try {
            WorkFolder folder = WorkFolder.create(plan, unpacked.application());
            return whenReady(new Running(boot(folder), folder, signal, plan.stopDelay()));
        } catch (IOException e) {
            throw new StartFailed("the server's folder cannot be made: " + e.getMessage());
        }
    }

    private PayaraMicroBoot boot(WorkFolder folder) throws IOException, StartFailed {
        System.setProperty("fish.payara.micro.BootJar", bundle.jar().toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", unpacked.server().toString());
        System.setProperty("mp.config.property.expressions.enabled", "false");
        // Several threads may meet in one of its lists, and then it does not start.
        System.setProperty("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
        StartOutcome.clear();
        ClassLoader classes = new OpenURLClassLoader(unpacked.classPathOfServer(), Main.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(classes);
        try {
            Class<?> server = classes.loadClass(SERVER);
            server.getMethod("main", String[].class).invoke(null, (Object) folder.arguments());
            return (PayaraMicroBoot) server.getMethod("getInstance").invoke(null);
        } catch (InvocationTargetException e) {
            folder.remove();
            throw new StartFailed("Payara Micro did not start: " + rootOf(e));
        } catch (ReflectiveOperationException e) {
            throw new StartFailed("Payara Micro cannot be loaded: " + e);
        }
    }

    private static RunningHost whenReady(RunningHost running) throws StartFailed {
        Optional<String> failure = StartOutcome.failure();
        if (failure.isPresent()) {
            running.stop();
            throw new StartFailed(failure.get());
        }
        return running;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private record Running(PayaraMicroBoot server, WorkFolder folder, StopSignal signal, Duration stopDelay)
            implements RunningHost {

        @Override
        public void awaitStop() throws InterruptedException {
            signal.await();
            Farewell.say(signal, stopDelay);
        }

        @Override
        public void stop() {
            signal.raise();
            // Payara prints remarks of its own while it stops.
            PrintStream out = System.out;
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            try {
                server.shutdown();
            } catch (BootstrapException | IllegalStateException e) {
                Logger.getLogger("org.appticket").log(Level.FINE, "the server had stopped already", e);
            } finally {
                System.setOut(out);
                LogManager.getLogManager().reset();
                LAST_WORDS.setFilter(line -> false);
                folder.remove();
            }
        }
    }
}

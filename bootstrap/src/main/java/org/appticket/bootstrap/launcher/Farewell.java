package org.appticket.bootstrap.launcher;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Brings the application to its end in order: it says that it is not ready any more and goes on answering while whoever
 * distributes requests takes notice; then it sends new requests away and finishes those that it has begun. Another signal
 * cuts all this short.
 */
final class Farewell {

    private static final Logger LOG = Logger.getLogger("org.appticket.stop");
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final ObjectName application;
    private final StopSignal signal;

    Farewell(StopSignal signal) throws JMException {
        this.application = new ObjectName("org.appticket:type=Stopping");
        this.signal = signal;
    }

    static void say(StopSignal signal, Duration delay) {
        try {
            new Farewell(signal).say(delay);
        } catch (JMException notRunning) {
            LOG.log(Level.FINE, "the application has no farewell", notRunning);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(Duration delay) throws JMException, InterruptedException {
        tell("leave");
        if (signal.isPatient()) {
            signal.awaitAnother(delay);
        }
        tell("close");
        long deadline = System.nanoTime() + LONGEST_REQUEST.toNanos();
        while (requests() > 0 && System.nanoTime() < deadline && !signal.awaitAnother(LOOK)) {
            LOG.log(Level.FINE, "requests are still being answered");
        }
    }

    private void tell(String what) throws JMException {
        server.invoke(application, what, new Object[0], new String[0]);
    }

    private int requests() throws JMException {
        return (Integer) server.getAttribute(application, "Requests");
    }
}

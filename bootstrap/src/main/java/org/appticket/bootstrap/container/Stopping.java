package org.appticket.bootstrap.container;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;
import org.appticket.adapters.rest.health.Traffic;

/** The end of this server, seen from inside: first no new visitors are wanted, then none are let in. */
@Singleton
public class Stopping implements StoppingMXBean, Traffic {

    // The launcher asks by this name.
    private static final String NAME = "org.appticket:type=Stopping";

    private static final Logger LOG = Logger.getLogger("org.appticket.stop");

    private final AtomicInteger requests = new AtomicInteger();
    private final List<Runnable> ends = new CopyOnWriteArrayList<>();
    private volatile boolean leaving;
    private volatile boolean closed;

    void begin() {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
        } catch (JMException impossible) {
            throw new IllegalStateException("two applications in one server", impossible);
        }
    }

    /** Whether requests should go elsewhere. */
    public boolean isLeaving() {
        return leaving;
    }

    /** What goes on by itself is to end by then: it would find a server that is half gone. */
    void whenClosed(Runnable end) {
        ends.add(end);
    }

    @Override
    public int getRequests() {
        return requests.get();
    }

    @Override
    public void leave() {
        leaving = true;
    }

    @Override
    public void close() {
        leaving = true;
        closed = true;
        ends.forEach(Runnable::run);
    }

    @Override
    public boolean enter() {
        requests.incrementAndGet();
        boolean open = !closed;
        if (!open) {
            requests.decrementAndGet();
        }
        return open;
    }

    @Override
    public void exit() {
        requests.decrementAndGet();
    }

    @PreDestroy
    void end() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException neverBegun) {
            LOG.log(Level.FINE, "the application had not begun", neverBegun);
        }
    }
}

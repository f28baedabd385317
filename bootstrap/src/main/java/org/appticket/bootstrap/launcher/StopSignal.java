package org.appticket.bootstrap.launcher;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for SIGTERM or SIGINT, so that a stop is an orderly end of the program (exit code 0) and not a race of shutdown hooks.
 */
final class StopSignal {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch arrivedAgain = new CountDownLatch(1);
    private volatile boolean patient;

    /** Takes both signals over from the JVM; without the JDK's signal classes its own handling stays. */
    static StopSignal install() {
        StopSignal signal = new StopSignal();
        signal.handle("TERM");
        signal.handle("INT");
        return signal;
    }

    void await() throws InterruptedException {
        arrived.await();
    }

    /** Waits for a second signal; true if there is one. */
    boolean awaitAnother(Duration longest) throws InterruptedException {
        return arrivedAgain.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether a program asked, which can wait, and not somebody at a keyboard. */
    boolean isPatient() {
        return patient;
    }

    void raise() {
        arrived.countDown();
    }

    private void receive(String name) {
        if (arrived.getCount() == 0) {
            arrivedAgain.countDown();
        }
        patient = name.equals("TERM");
        raise();
    }

    // By reflection: the compiler warns about sun.misc without a way to say that this use is meant.
    private void handle(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object onSignal = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (self, method, given) -> {
                        receive(name);
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), onSignal);
        } catch (ReflectiveOperationException unsupported) {
            System.err.println("appticket: cannot watch for SIG" + name + ": " + unsupported);
        }
    }
}

package org.appticket.bootstrap.launcher;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/**
 * Waits for SIGTERM or SIGINT, so that a stop is an orderly end of the program (exit code 0) and not a race of shutdown hooks.
 */
final class StopSignal {

    private final CountDownLatch arrived = new CountDownLatch(1);

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

    void raise() {
        arrived.countDown();
    }

    // By reflection: the compiler warns about sun.misc without a way to say that this use is meant.
    private void handle(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object onSignal = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (self, method, given) -> {
                        raise();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), onSignal);
        } catch (ReflectiveOperationException unsupported) {
            System.err.println("appticket: cannot watch for SIG" + name + ": " + unsupported);
        }
    }
}

package org.appticket.bootstrap.launcher;

/** The process that a command runs in: it knows the product's version and can become a server. */
public interface Host {

    /** The product's version, with the build that the jar was made by. */
    String version();

    /**
     * Starts the server and returns when it answers requests.
     *
     * @throws StartFailed when it does not come up; nothing is left running then
     */
    RunningHost start(ServerPlan plan) throws StartFailed;

    /** A server that answers requests. */
    interface RunningHost {

        /** Waits until the operating system asks the process to stop, or {@link #stop()} was called. */
        void awaitStop() throws InterruptedException;

        /** Stops the server and removes its private folder; calling it twice does no harm. */
        void stop();
    }
}

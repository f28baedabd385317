package org.appticket.bootstrap.container;

/** How the launcher, whose classes are out of sight here, brings the application to its end in order. */
public interface StoppingMXBean {

    /** How many requests are being answered and turns of the timetable taken. */
    int getRequests();

    /** Says to whoever distributes requests that none should come here any more; those that come are answered. */
    void leave();

    /** Sends away what comes from now on. */
    void close();
}

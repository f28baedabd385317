package org.appticket.application.ticket;

/** Does two things. */
public final class R10Canary {
    public void handle() {}

    public void manage() {}
}

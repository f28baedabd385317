package org.appticket.application.port;

/** Has no implementation. */
public interface R09Canary {}

package org.appticket.domain.two;

/** Needs the first one. */
public class R07CanaryTwo {
    private final org.appticket.domain.one.R07CanaryOne one = null;
}

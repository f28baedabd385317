package org.appticket.domain.one;

/** Needs the other one. */
public class R07CanaryOne {
    private final org.appticket.domain.two.R07CanaryTwo two = null;
}

package org.appticket.domain;

/** Changes. */
class R11Canary {
    private int count;
}

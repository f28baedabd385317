package org.appticket.domain;

/** Throws something without a name. */
class R16Canary {
    void fail() {
        throw new RuntimeException("something");
    }
}

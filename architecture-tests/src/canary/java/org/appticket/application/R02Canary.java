package org.appticket.application;

/** Knows a framework. */
class R02Canary {
    @jakarta.transaction.Transactional
    void change() {}
}

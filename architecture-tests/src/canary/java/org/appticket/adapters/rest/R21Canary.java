package org.appticket.adapters.rest;

import jakarta.inject.Inject;

/** Does not say what it needs. */
class R21Canary {
    @Inject
    private Object needed;
}

package org.appticket.adapters.rest;

/** Talks to the database. */
class R08Canary {
    private final jakarta.persistence.EntityManager entities = null;
}

package org.appticket.domain.people;

/** A language in which the service desk speaks to people. */
public enum Language {
    /** French. */
    FR,
    /** English. */
    EN
}

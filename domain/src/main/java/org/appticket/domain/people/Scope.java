package org.appticket.domain.people;

/** What an API token may be used for; never more than its owner may do. */
public enum Scope {
    /** To see what its owner may see. */
    READ,
    /** To change what its owner may change. */
    WRITE
}

package org.appticket.domain.permission;

import org.appticket.domain.people.Scope;

/** What somebody can do that is not about one ticket. */
public enum Duty {
    /** Open a ticket for themselves. */
    OPEN_TICKET(Scope.WRITE),
    /** Open a ticket for somebody else, and set what only those who work on tickets set. */
    OPEN_FOR_OTHERS(Scope.WRITE),
    /** Look people up. */
    FIND_PEOPLE(Scope.READ),
    /** See everything about people's accounts. */
    READ_PEOPLE(Scope.READ),
    /** Create people, give them roles, end their access. */
    MANAGE_PEOPLE(Scope.WRITE),
    /** See which teams and categories there are. */
    READ_STRUCTURE(Scope.READ),
    /** Create teams and categories. */
    MANAGE_STRUCTURE(Scope.WRITE),
    /** See what is promised for which tickets. */
    READ_SLA(Scope.READ),
    /** Say what is promised for which tickets. */
    MANAGE_SLA(Scope.WRITE),
    /** See who is a member of a team. */
    READ_MEMBERS(Scope.READ),
    /** See how much the members of a team have to do. */
    READ_WORKLOAD(Scope.READ),
    /** Be shown figures about tickets. */
    READ_REPORTS(Scope.READ),
    /** Say who is a member of a team. */
    MANAGE_MEMBERS(Scope.WRITE),
    /** See their own account. */
    READ_OWN_ACCOUNT(Scope.READ),
    /** Change their own account and its tokens. */
    MANAGE_OWN_ACCOUNT(Scope.WRITE),
    /** See saved views. */
    READ_VIEWS(Scope.READ),
    /** Keep views of their own, and share them with their teams. */
    KEEP_VIEWS(Scope.WRITE),
    /** Bring in what another system recorded. */
    IMPORT(Scope.WRITE),
    /** Read the audit log. */
    READ_AUDIT(Scope.READ),
    /** Prove that the histories and the audit log are whole. */
    VERIFY(Scope.READ),
    /** See what became of that which was to go out to people. */
    READ_DELIVERIES(Scope.READ),
    /** Let go out again what could not. */
    MANAGE_DELIVERIES(Scope.WRITE),
    /** See which mails came in, and what became of them. */
    READ_INBOUND_MAIL(Scope.READ),
    /** Say what is to become of mails in quarantine. */
    MANAGE_INBOUND_MAIL(Scope.WRITE),
    /** See which other systems are told what happens. */
    READ_WEBHOOKS(Scope.READ),
    /** Say which other systems are told what happens. */
    MANAGE_WEBHOOKS(Scope.WRITE);

    private final Scope scope;

    Duty(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }
}

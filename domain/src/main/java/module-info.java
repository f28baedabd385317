/** What may happen to a ticket: lifecycle, history and permissions, in plain Java. */
module org.appticket.domain {
    requires static org.jspecify;

    exports org.appticket.domain.ticket;
}

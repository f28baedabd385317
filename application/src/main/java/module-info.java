/** The use cases of the service desk, and the ports they need. */
module org.appticket.application {
    requires transitive org.appticket.domain;
    requires static org.jspecify;

    exports org.appticket.application.access;
    exports org.appticket.application.account;
    exports org.appticket.application.assignment;
    exports org.appticket.application.attachment;
    exports org.appticket.application.audit;
    exports org.appticket.application.dependency;
    exports org.appticket.application.factor;
    exports org.appticket.application.history;
    exports org.appticket.application.idempotency;
    exports org.appticket.application.identity;
    exports org.appticket.application.key;
    exports org.appticket.application.letter;
    exports org.appticket.application.link;
    exports org.appticket.application.mention;
    exports org.appticket.application.notification;
    exports org.appticket.application.paging;
    exports org.appticket.application.passkey;
    exports org.appticket.application.people;
    exports org.appticket.application.port.access;
    exports org.appticket.application.port.account;
    exports org.appticket.application.port.audit;
    exports org.appticket.application.port.content;
    exports org.appticket.application.port.factor;
    exports org.appticket.application.port.identity;
    exports org.appticket.application.provider;
    exports org.appticket.application.port.key;
    exports org.appticket.application.port.link;
    exports org.appticket.application.port.relation;
    exports org.appticket.application.port.savedview;
    exports org.appticket.application.port.throttle;
    exports org.appticket.application.port;
    exports org.appticket.application.proof;
    exports org.appticket.application.satisfaction;
    exports org.appticket.application.savedview;
    exports org.appticket.application.search;
    exports org.appticket.application.session;
    exports org.appticket.application.structure;
    exports org.appticket.application.throttle;
    exports org.appticket.application.ticket;
    exports org.appticket.application.token;
    exports org.appticket.application.view.link;
    exports org.appticket.application.view;
    exports org.appticket.application.view.content;
}

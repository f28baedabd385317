/** What may happen to a ticket: lifecycle, history and permissions, in plain Java. */
module org.appticket.domain {
    requires static org.jspecify;

    exports org.appticket.domain.chat;
    exports org.appticket.domain;
    exports org.appticket.domain.access;
    exports org.appticket.domain.account;
    exports org.appticket.domain.assignment;
    exports org.appticket.domain.attachment;
    exports org.appticket.domain.audit;
    exports org.appticket.domain.calendar;
    exports org.appticket.domain.circle;
    exports org.appticket.domain.customfield;
    exports org.appticket.domain.delivery;
    exports org.appticket.domain.dependency;
    exports org.appticket.domain.details;
    exports org.appticket.domain.event;
    exports org.appticket.domain.factor;
    exports org.appticket.domain.history;
    exports org.appticket.domain.id;
    exports org.appticket.domain.identity;
    exports org.appticket.domain.inbound;
    exports org.appticket.domain.lifecycle;
    exports org.appticket.domain.merge;
    exports org.appticket.domain.network;
    exports org.appticket.domain.notification;
    exports org.appticket.domain.origin;
    exports org.appticket.domain.people;
    exports org.appticket.domain.permission;
    exports org.appticket.domain.presence;
    exports org.appticket.domain.push;
    exports org.appticket.domain.satisfaction;
    exports org.appticket.domain.savedview;
    exports org.appticket.domain.search;
    exports org.appticket.domain.sla;
    exports org.appticket.domain.sla.clock;
    exports org.appticket.domain.sla.course;
    exports org.appticket.domain.sla.prediction;
    exports org.appticket.domain.structure;
    exports org.appticket.domain.telephony;
    exports org.appticket.domain.throttle;
    exports org.appticket.domain.ticket;
    exports org.appticket.domain.webhook;
}

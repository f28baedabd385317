package org.appticket.application.fake.inbound;

import org.appticket.application.contract.inbound.InboundMailsContract;
import org.appticket.application.contract.inbound.MailboxMarksContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.application.port.inbound.MailboxMarks;

class InMemoryInboundPortsTest implements InboundMailsContract, MailboxMarksContract {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final InboundMails mails = new InMemoryInboundMails(store);
    private final MailboxMarks marks = new InMemoryMailboxMarks(store);

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public InboundMails mails() {
        return mails;
    }

    @Override
    public MailboxMarks marks() {
        return marks;
    }
}

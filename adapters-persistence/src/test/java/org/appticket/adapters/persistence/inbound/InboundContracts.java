package org.appticket.adapters.persistence.inbound;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.inbound.InboundMailsContract;
import org.appticket.application.contract.inbound.MailboxMarksContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.application.port.inbound.MailboxMarks;
import org.appticket.application.view.inbound.ArrivedMail;
import org.appticket.application.view.inbound.TakenMail;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.history.Digest;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.inbound.MailboxName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The adapters keep to the contracts on one kind of database. */
abstract class InboundContracts {
    private final Store store;
    private final Ports ports;

    InboundContracts(TestDatabase database) {
        store = Store.empty(database);
        ports = store.drivenPorts();
    }

    private abstract class Setting implements OverPorts {
        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    final class SqlInboundMailsTest extends Setting implements InboundMailsContract {
        @Override
        public InboundMails mails() {
            return store.ports().inboundMails();
        }
    }

    @Nested
    final class SqlMailboxMarksTest extends Setting implements MailboxMarksContract {
        @Override
        public MailboxMarks marks() {
            return store.ports().mailboxMarks();
        }
    }

    @Nested
    final class TakingTest {
        private static final Instant ARRIVAL = Instant.parse("2031-03-02T09:00:00Z");

        private final InboundMails mails = store.ports().inboundMails();

        private void add(String text) {
            Digest digest = Digest.ofText(text);
            Content raw = new Content(new ContentId(digest.toString().substring(0, 32)), new FileSize(4), digest);
            ports.unitOfWork().run(() -> mails.add(new ArrivedMail(new MailboxName("support"), raw, true, ARRIVAL)));
        }

        private Optional<InboundId> taken() {
            return ports.unitOfWork()
                    .run(() -> mails.take(ARRIVAL, ARRIVAL.plusSeconds(60)))
                    .map(TakenMail::id);
        }

        private List<Optional<InboundId>> takenByTwo() {
            return ports.unitOfWork().run(() -> {
                Optional<InboundId> one = taken();
                return List.of(one, Together.run(1, other -> taken()).get(0));
            });
        }

        @Test
        void who_takes_a_mail_keeps_none_of_the_others_from_being_taken() {
            add("one");
            add("two");
            List<Optional<InboundId>> both = takenByTwo();
            assertTrue(both.stream().allMatch(Optional::isPresent), both::toString);
            assertNotEquals(both.get(0), both.get(1));
        }
    }
}

package org.appticket.application.fake.content;

import java.time.InstantSource;
import org.appticket.application.contract.content.AttachmentsContract;
import org.appticket.application.contract.content.ContentsContract;
import org.appticket.application.contract.content.FileTypesContract;
import org.appticket.application.contract.content.VirusScannerContract;
import org.appticket.application.dsl.Ports;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.content.Attachments;
import org.appticket.application.port.content.Contents;
import org.appticket.application.port.content.FileTypes;
import org.appticket.application.port.content.VirusScanner;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryContentPortsTest {

    @Nested
    final class InMemoryAttachmentsTest implements AttachmentsContract {
        private final InMemoryStore store = new InMemoryStore();
        private final Ports ports = InMemoryPorts.over(store);
        private final Attachments attachments = new InMemoryAttachments(store);

        @Override
        public Ports ports() {
            return ports;
        }

        @Override
        public Attachments attachments() {
            return attachments;
        }
    }

    @Nested
    final class InMemoryContentsTest implements ContentsContract {
        private final Contents contents = new InMemoryContents(InstantSource.system());

        @Override
        public Contents contents() {
            return contents;
        }
    }

    @Nested
    final class InMemoryFileTypesTest implements FileTypesContract {
        @Override
        public FileTypes types() {
            return new InMemoryFileTypes();
        }
    }

    @Nested
    final class InMemoryVirusScannerTest implements VirusScannerContract {
        @Override
        public VirusScanner scanner() {
            return new InMemoryVirusScanner();
        }

        @Override
        public VirusScanner scannerThatIsAway() {
            InMemoryVirusScanner scanner = new InMemoryVirusScanner();
            scanner.setAway(true);
            return scanner;
        }
    }
}

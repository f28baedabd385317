package org.appticket.application.dsl;

import java.util.Optional;
import org.appticket.application.attachment.AttachFile;
import org.appticket.application.attachment.FileRoom;
import org.appticket.application.attachment.ReceiveFile;
import org.appticket.application.attachment.Received;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.content.InMemoryAttachments;
import org.appticket.application.fake.content.InMemoryContents;
import org.appticket.application.fake.content.InMemoryFileTypes;
import org.appticket.application.fake.content.InMemoryVirusScanner;
import org.appticket.application.fake.inbound.InMemoryInboundMails;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.application.search.ConfidentialReads;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.Quota;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;

/** The real use cases around files over ports in memory: 100 bytes per file, 250 per ticket, 300 per person. */
public final class FileDesk {
    private static final Quota QUOTA = new Quota(new FileSize(100), new FileSize(250), new FileSize(300));

    private final InMemoryStore store = new InMemoryStore();
    private final World world = World.in(InMemoryPorts.over(store));
    private final InMemoryAttachments attachments = new InMemoryAttachments(store);
    private final InMemoryContents contents = new InMemoryContents(world::now);
    private final InMemoryVirusScanner scanner = new InMemoryVirusScanner();
    private final InMemoryInboundMails mails = new InMemoryInboundMails(store);

    /** Who is there. */
    public World world() {
        return world;
    }

    /** The attachments. */
    public InMemoryAttachments attachments() {
        return attachments;
    }

    /** Their bytes. */
    public InMemoryContents contents() {
        return contents;
    }

    /** The store. */
    public InMemoryStore store() {
        return store;
    }

    /** The mails that came in. */
    public InMemoryInboundMails mails() {
        return mails;
    }

    /** Who looks for viruses, where somebody does. */
    public InMemoryVirusScanner scanner() {
        return scanner;
    }

    /** A room without a scanner. */
    public FileRoom room() {
        return room(ServiceDesk.over(world.ports()).desk(), Optional.empty());
    }

    /** A room with one. */
    public FileRoom guarded() {
        return room(ServiceDesk.over(world.ports()).desk(), Optional.of(scanner));
    }

    /** A room as it will be after so many days. */
    public FileRoom later(int days) {
        Desk now = ServiceDesk.over(world.ports()).desk();
        return room(
                new Desk(
                        now.unitOfWork(),
                        now.tickets(),
                        now.dependencies(),
                        now.search(),
                        now.references(),
                        now.identifiers(),
                        () -> world.now().plusSeconds(days * 86_400L)),
                Optional.empty());
    }

    private FileRoom room(Desk desk, Optional<VirusScanner> guard) {
        ConfidentialReads reads =
                new ConfidentialReads(desk.unitOfWork(), world.ports().audit());
        ShowTicket showTicket = new ShowTicket(desk.search(), reads);
        return new FileRoom(desk, showTicket, attachments, contents, new InMemoryFileTypes(), guard, QUOTA);
    }

    /** Takes in a file. */
    public Received received(FileRoom room, TicketId ticket, Actor by, byte[] bytes) {
        return new ReceiveFile(room).handle(new ReceiveFile.Command(ticket, by, Bytes.source(bytes)));
    }

    /** Attaches a file that everybody may see. */
    public Attachment attached(TicketId ticket, Actor by, byte[] bytes) {
        return attached(ticket, by, Visibility.PUBLIC, received(room(), ticket, by, bytes));
    }

    /** Attaches a file that was taken in. */
    public Attachment attached(TicketId ticket, Actor by, Visibility visibility, Received file) {
        return new AttachFile(room())
                .handle(new AttachFile.Command(ticket, by, visibility, FileName.of("écran.png"), file))
                .attachment();
    }
}

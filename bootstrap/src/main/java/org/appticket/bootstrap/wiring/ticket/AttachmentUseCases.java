package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.application.attachment.AttachFile;
import org.appticket.application.attachment.DropFile;
import org.appticket.application.attachment.FileRoom;
import org.appticket.application.attachment.ReadAttachment;
import org.appticket.application.attachment.ReceiveFile;
import org.appticket.application.attachment.RemoveAttachment;
import org.appticket.application.attachment.ScanAttachments;
import org.appticket.application.attachment.ShowAttachment;
import org.appticket.application.attachment.ShowAttachments;
import org.appticket.application.attachment.SweepContents;
import org.appticket.application.attachment.VerifyContents;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.outside.Storehouse;
import org.appticket.domain.attachment.Quota;

/** Makes the use cases around files at tickets; used like {@link TicketUseCases}. */
@Singleton
public final class AttachmentUseCases {

    private final FileRoom room;
    private final InboundMails mails;

    @Inject
    public AttachmentUseCases(Outside outside) {
        this.room = room(outside);
        this.mails = outside.store().inboundMails();
    }

    /** Where files are kept. */
    public static FileRoom room(Outside outside) {
        Storehouse storehouse = outside.storehouse();
        return new FileRoom(
                TicketUseCases.desk(outside),
                new TicketUseCases(outside).showTicket(),
                outside.store().attachments(),
                storehouse.contents(),
                storehouse.types(),
                storehouse.scanner(),
                storehouse.quota());
    }

    @Produces
    @Singleton
    public Quota quota() {
        return room.quota();
    }

    @Produces
    @Singleton
    public ReceiveFile receiveFile() {
        return new ReceiveFile(room);
    }

    @Produces
    @Singleton
    public AttachFile attachFile() {
        return new AttachFile(room);
    }

    @Produces
    @Singleton
    public DropFile dropFile() {
        return new DropFile(room);
    }

    @Produces
    @Singleton
    public ShowAttachments showAttachments() {
        return new ShowAttachments(room);
    }

    @Produces
    @Singleton
    public ShowAttachment showAttachment() {
        return new ShowAttachment(room);
    }

    @Produces
    @Singleton
    public ReadAttachment readAttachment() {
        return new ReadAttachment(room);
    }

    @Produces
    @Singleton
    public RemoveAttachment removeAttachment() {
        return new RemoveAttachment(room);
    }

    public SweepContents sweepContents() {
        return new SweepContents(room, mails);
    }

    public ScanAttachments scanAttachments() {
        return new ScanAttachments(room);
    }

    public VerifyContents verifyContents() {
        return new VerifyContents(room);
    }
}

package org.appticket.application.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.ReplyMark;

/**
 * Makes the marks that outgoing mail carries, and tells genuine ones from others. With a new key the marks before it count
 * no more.
 *
 * @param keyring the keys of this installation
 */
public record ReplyMarks(Keyring keyring) {

    private static final Purpose PURPOSE = new Purpose("reply");

    /**
     * The mark of a mail.
     *
     * @param ticket what it is about
     * @param person to whom it goes
     * @return the same each time
     */
    public ReplyMark of(TicketId ticket, PersonId person) {
        byte[] content = (ticket + "." + person).getBytes(StandardCharsets.US_ASCII);
        String code = Digest.ofText(keyring.sign(content, PURPOSE).text()).toString();
        return new ReplyMark(ticket, person, code.substring(0, ReplyMark.DIGITS));
    }

    /**
     * Whether a mark was made here; compared in constant time.
     *
     * @param mark a mark
     * @return false if somebody made it up
     */
    public boolean isGenuine(ReplyMark mark) {
        byte[] expected = of(mark.ticket(), mark.person()).code().getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, mark.code().getBytes(StandardCharsets.US_ASCII));
    }
}

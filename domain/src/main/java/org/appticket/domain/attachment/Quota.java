package org.appticket.domain.attachment;

import org.appticket.domain.TooLarge;

/**
 * How large a file may be, and how much is kept for one ticket and for one person (rules ATT-2 and ATT-3).
 *
 * @param file the largest file
 * @param ticket the most that is attached to one ticket
 * @param person the most that one person has attached and that is still there
 */
public record Quota(FileSize file, FileSize ticket, FileSize person) {

    /**
     * Sees to it that a file fits.
     *
     * @param size its size
     * @param onTicket what is attached to the ticket already
     * @param byPerson what the person has attached already
     * @throws TooLarge if the file is too large
     * @throws QuotaExceeded if there is no room for it
     */
    public void require(FileSize size, FileSize onTicket, FileSize byPerson) {
        if (size.compareTo(file) > 0) {
            throw new TooLarge(file.bytes());
        }
        if (onTicket.plus(size).compareTo(ticket) > 0) {
            throw new QuotaExceeded(QuotaExceeded.Of.TICKET, ticket, onTicket);
        }
        if (byPerson.plus(size).compareTo(person) > 0) {
            throw new QuotaExceeded(QuotaExceeded.Of.PERSON, person, byPerson);
        }
    }
}

package org.appticket.adapters.notification.sms;

import java.util.Optional;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;

/** Hands text messages over to whoever sends them, each within ten seconds. Safe for use by many threads. */
interface SmsLine {

    /**
     * What came of handing a message over.
     *
     * @param setback why it was not taken; nothing if it was, all of it
     * @param code what was answered, as it is told in a log; nothing if there is nothing to tell
     */
    record Answer(Optional<Setback> setback, Optional<String> code) {

        static final Answer TAKEN = new Answer(Optional.empty(), Optional.empty());

        static Answer of(Trouble trouble) {
            return new Answer(Optional.of(Setback.of(trouble)), Optional.empty());
        }

        static Answer of(Trouble trouble, String code) {
            return new Answer(Optional.of(Setback.of(trouble)), Optional.of(code));
        }
    }

    /**
     * Hands a message over.
     *
     * @param letter tells it from all others, and is the same when it goes out again
     * @param number to whom, with its country and a plus
     * @param text what it says
     */
    Answer handOver(Digest letter, String number, SmsText text);

    /** Ends the conversation, if one is held; nothing is handed over any more. */
    void close();
}

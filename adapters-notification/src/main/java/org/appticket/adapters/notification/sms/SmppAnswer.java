package org.appticket.adapters.notification.sms;

import java.util.Optional;
import org.appticket.domain.delivery.Trouble;
import org.jsmpp.SMPPConstant;

/**
 * What came of handing over a text message.
 *
 * @param trouble why it was not taken; nothing if it was, all of it
 * @param status what the message centre answered, if it refused
 */
record SmppAnswer(Optional<Trouble> trouble, Optional<Integer> status) {

    static final SmppAnswer TAKEN = new SmppAnswer(Optional.empty(), Optional.empty());

    static SmppAnswer of(Trouble trouble) {
        return new SmppAnswer(Optional.of(trouble), Optional.empty());
    }

    /**
     * By the status of a refusal. It is for good only if it is about this number or this message: whatever is wrong with the
     * settings, the account or the sender waits for somebody to put it right, and so does what a provider has words of its own for.
     */
    static SmppAnswer refused(int status) {
        return new SmppAnswer(Optional.of(trouble(status)), Optional.of(status));
    }

    /** By the status of a refusal at the door: nothing was said about a message yet, so none is given up. */
    static SmppAnswer turnedAway(int status) {
        Trouble trouble = trouble(status);
        return new SmppAnswer(
                Optional.of(trouble.isForGood() ? Trouble.SIGN_IN_REFUSED : trouble), Optional.of(status));
    }

    private static Trouble trouble(int status) {
        return switch (status) {
            case SMPPConstant.STAT_ESME_RINVDSTADR,
                    SMPPConstant.STAT_ESME_RINVDSTTON,
                    SMPPConstant.STAT_ESME_RINVDSTNPI,
                    SMPPConstant.STAT_ESME_RINVNUMDESTS -> Trouble.RECIPIENT_REFUSED;
            case SMPPConstant.STAT_ESME_RINVMSGLEN,
                    SMPPConstant.STAT_ESME_RINVDCS,
                    SMPPConstant.STAT_ESME_RINVESMCLASS,
                    SMPPConstant.STAT_ESME_RX_P_APPN,
                    SMPPConstant.STAT_ESME_RX_R_APPN -> Trouble.MESSAGE_REFUSED;
            case SMPPConstant.STAT_ESME_RBINDFAIL,
                    SMPPConstant.STAT_ESME_RINVPASWD,
                    SMPPConstant.STAT_ESME_RINVSYSID,
                    SMPPConstant.STAT_ESME_RINVSYSTYP,
                    SMPPConstant.STAT_ESME_RPROHIBITED -> Trouble.SIGN_IN_REFUSED;
            default -> Trouble.REFUSED_FOR_NOW;
        };
    }

    /** For a log: names nobody. */
    String words() {
        return trouble.map(Trouble::name).orElse("taken")
                + status.map(code -> " (0x%08x)".formatted(code)).orElse("");
    }
}

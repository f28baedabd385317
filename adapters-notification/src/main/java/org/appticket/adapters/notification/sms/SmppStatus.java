package org.appticket.adapters.notification.sms;

import org.appticket.adapters.notification.sms.SmsLine.Answer;
import org.appticket.domain.delivery.Trouble;
import org.jsmpp.SMPPConstant;

/** What follows from the status by which a message centre refuses. */
final class SmppStatus {

    private SmppStatus() {}

    /**
     * Of a refusal. It is for good only if it is about this number or this message: whatever is wrong with the
     * settings, the account or the sender waits for somebody to put it right, and so does what a provider has words of its own for.
     */
    static Answer refused(int status) {
        return answer(trouble(status), status);
    }

    /** Of a refusal at the door: nothing was said about a message yet, so none is given up. */
    static Answer turnedAway(int status) {
        Trouble trouble = trouble(status);
        return answer(trouble.isForGood() ? Trouble.SIGN_IN_REFUSED : trouble, status);
    }

    private static Answer answer(Trouble trouble, int status) {
        return Answer.of(trouble, "0x%08x".formatted(status));
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
}

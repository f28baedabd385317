package org.appticket.adapters.notification.sms;

import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;

/**
 * A message centre that takes text messages by SMPP 3.4.
 *
 * @param host its name or address
 * @param port its port
 * @param tls whether it is spoken to by TLS, and has to prove its name
 * @param account who signs in there
 * @param source who messages come from: a number with its country and a plus, a short number, a name; empty if the centre knows
 */
public record SmppServer(String host, int port, boolean tls, Account account, String source) {

    /**
     * Who signs in.
     *
     * @param systemId its name
     * @param password its password
     * @param systemType what kind of system it is; possibly empty
     */
    public record Account(String systemId, String password, String systemType) {
        @Override
        public String toString() {
            return "Account[" + systemId + "]";
        }
    }

    /** It only sends: whatever comes the other way goes elsewhere. */
    BindParameter bind() {
        return new BindParameter(
                BindType.BIND_TX,
                account.systemId(),
                account.password(),
                account.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "");
    }

    TypeOfNumber sourceType() {
        if (source.isEmpty()) {
            return TypeOfNumber.UNKNOWN;
        }
        if (source.startsWith("+")) {
            return TypeOfNumber.INTERNATIONAL;
        }
        return source.matches("[0-9]+") ? TypeOfNumber.NETWORK_SPECIFIC : TypeOfNumber.ALPHANUMERIC;
    }

    NumberingPlanIndicator sourcePlan() {
        return source.startsWith("+") ? NumberingPlanIndicator.ISDN : NumberingPlanIndicator.UNKNOWN;
    }

    /** The source as it is sent: the plus is said by its type. */
    String sourceAddress() {
        return source.replace("+", "");
    }
}

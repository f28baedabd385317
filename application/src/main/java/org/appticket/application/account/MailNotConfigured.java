package org.appticket.application.account;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses what needs mail, where no mail can be sent. */
public final class MailNotConfigured extends Refusal {

    /** Refuses; whoever runs the service desk has to say how mail is sent. */
    public MailNotConfigured() {
        super(Code.NOT_CONFIGURED, Map.of("missing", "mail"));
    }
}

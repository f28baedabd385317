package org.appticket.bootstrap.outside;

import jakarta.activation.CommandMap;
import jakarta.activation.MailcapCommandMap;
import java.util.Map;

/** What a test needs to read mails. */
public final class MailHandlers {

    private MailHandlers() {}

    /** The contract's validator brings handlers of an older mail library, which would be taken for those of this one. */
    public static void use() {
        MailcapCommandMap handlers = new MailcapCommandMap();
        Map.of(
                        "text/plain", "text_plain",
                        "text/html", "text_html",
                        "multipart/*", "multipart_mixed",
                        "message/rfc822", "message_rfc822")
                .forEach((type, name) -> handlers.addMailcap(
                        type + ";; x-java-content-handler=org.eclipse.angus.mail.handlers." + name));
        CommandMap.setDefaultCommandMap(handlers);
    }
}

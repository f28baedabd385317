package org.appticket.adapters.notification.inbound;

import java.util.Properties;
import java.util.function.Supplier;
import org.appticket.adapters.notification.mail.MailServer.Encryption;

/**
 * A mailbox on a server.
 *
 * @param host the server's name
 * @param port its port
 * @param encryption how the connection is protected
 * @param account who signs in there
 * @param folder which folder is read
 * @param push whether to let it say that mails came, where it can
 */
public record MailboxServer(
        String host, int port, Encryption encryption, Account account, String folder, boolean push) {

    private static final String CONNECT_MILLIS = "5000";
    private static final String READ_MILLIS = "20000";
    private static final String FETCH_BYTES = "262144";

    /**
     * Who signs in.
     *
     * @param user the name
     * @param secret the password or the token, asked for at each connection
     * @param token whether it is a token of OAuth 2.0
     */
    public record Account(String user, Supplier<String> secret, boolean token) {
        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }

    /** The protocol's name, as the mail library has it. */
    String protocol() {
        return encryption == Encryption.IMPLICIT ? "imaps" : "imap";
    }

    /** What the mail library is to keep to: a server must prove its name, and reading alone marks nothing as read. */
    Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", READ_MILLIS);
        properties.setProperty(prefix + "writetimeout", READ_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "fetchsize", FETCH_BYTES);
        boolean upgraded = encryption == Encryption.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(upgraded));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(upgraded));
        if (account.token()) {
            properties.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        return properties;
    }
}

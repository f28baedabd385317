package org.appticket.adapters.notification.mail;

import java.util.Optional;
import java.util.Properties;

/**
 * The server that takes mail from here.
 *
 * @param host its name
 * @param port its port
 * @param encryption how the connection is protected
 * @param account who signs in there, if anybody has to
 * @param from the address that letters come from
 * @param replyTo the address that people answer to, of a mailbox that takes {@code name+anything@host}; without one they
 *     answer to where letters come from
 */
public record MailServer(
        String host,
        int port,
        Encryption encryption,
        Optional<Account> account,
        String from,
        Optional<String> replyTo) {

    private static final String CONNECT_MILLIS = "3000";
    private static final String READ_MILLIS = "5000";

    /** How the connection is protected. */
    public enum Encryption {
        /** It begins in plain and is encrypted before anything is said; it is given up if that fails. */
        STARTTLS,
        /** It is encrypted from the first byte. */
        IMPLICIT,
        /** It is not. */
        NONE
    }

    /**
     * Who signs in.
     *
     * @param user the name
     * @param password the password
     */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }

    /** The protocol's name, as the mail library has it. */
    String protocol() {
        return encryption == Encryption.IMPLICIT ? "smtps" : "smtp";
    }

    /** What the mail library is to keep to: a server must prove its name, and nothing falls back to plain text. */
    Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", READ_MILLIS);
        properties.setProperty(prefix + "writetimeout", READ_MILLIS);
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.setProperty(prefix + "auth", Boolean.toString(account.isPresent()));
        boolean upgraded = encryption == Encryption.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(upgraded));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(upgraded));
        properties.setProperty("mail.mime.address.strict", "true");
        return properties;
    }
}

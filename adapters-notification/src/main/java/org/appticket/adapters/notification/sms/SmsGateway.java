package org.appticket.adapters.notification.sms;

import java.net.URI;
import java.util.Optional;

/**
 * A gateway that takes text messages by HTTP.
 *
 * @param address where it is asked
 * @param method POST, PUT or GET; what is asked by GET is asked in the query
 * @param body what it is asked
 * @param header what proves who asks, if anything does
 */
public record SmsGateway(URI address, String method, SmsTemplate body, Optional<Header> header) {

    /**
     * One header.
     *
     * @param name its name
     * @param value its value, which is secret
     */
    public record Header(String name, String value) {
        @Override
        public String toString() {
            return "Header[" + name + "]";
        }
    }
}

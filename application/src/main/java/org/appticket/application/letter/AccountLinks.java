package org.appticket.application.letter;

import org.appticket.application.port.account.Postman;
import org.appticket.domain.access.Secret;
import org.appticket.domain.account.OneTimeSecret;

/**
 * Where a one-time secret is to be used: pages of the browser application. The secret stands in the fragment, which no
 * browser sends to a server, so that it gets into no log.
 *
 * @param publicUrl what every link begins with, without a slash at its end
 */
public record AccountLinks(String publicUrl) {

    /**
     * The link for a secret.
     *
     * @param secret the secret
     * @param kept what is kept of it
     * @return the link, for nobody but its owner
     */
    public Postman.Link link(Secret secret, OneTimeSecret kept) {
        String page = switch (kept.purpose()) {
            case INVITATION -> "invitation";
            case PASSWORD_RESET -> "password";
            case EMAIL_VERIFICATION -> "email";
        };
        return new Postman.Link(publicUrl + "/account/" + page + "#token=" + secret.text(), kept.validUntil());
    }
}

package org.appticket.adapters.security.oidc;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ProviderId;

/**
 * Where a provider is and as whom this service desk is known to it.
 *
 * @param id its name here
 * @param name what people call it
 * @param issuer what it calls itself, to the letter
 * @param client as whom this service desk is known to it
 * @param scopes what is asked for, {@code openid} among it
 * @param groupsClaim which claim names somebody's groups; with dots for one inside others
 * @param admission what being known gives a right to
 */
public record OidcSettings(
        ProviderId id,
        String name,
        URI issuer,
        Client client,
        List<String> scopes,
        String groupsClaim,
        Admission admission) {

    /** Copies the scopes. */
    public OidcSettings {
        scopes = List.copyOf(scopes);
    }

    /**
     * As whom this service desk is known.
     *
     * @param id its name there
     * @param secret by which it proves that; nothing for a public client
     */
    public record Client(String id, Optional<String> secret) {
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Whether nobody between here and there can listen or change anything.
     *
     * @param address an address
     * @return true for HTTPS, and for this machine
     */
    public static boolean isPrivate(URI address) {
        String host = address.getHost();
        return host != null
                && ("https".equalsIgnoreCase(address.getScheme())
                        || ("http".equalsIgnoreCase(address.getScheme())
                                && (host.equalsIgnoreCase("localhost")
                                        || host.equals("[::1]")
                                        || host.matches("127(\\.\\d{1,3}){3}"))));
    }
}

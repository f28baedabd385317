package org.appticket.application.provider;

import java.util.List;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.domain.identity.ProviderId;

/** Lists the providers by which people can sign in; anybody may know that. */
public final class ListProviders {

    private final IdentityProviders providers;

    /**
     * Over the providers.
     *
     * @param providers which there are
     */
    public ListProviders(IdentityProviders providers) {
        this.providers = providers;
    }

    /** What is asked for. */
    public record Query() {}

    /**
     * One of the providers.
     *
     * @param id its name here
     * @param name what people call it
     */
    public record Shown(ProviderId id, String name) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return possibly none, in the order in which they are offered
     */
    public List<Shown> handle(Query query) {
        return providers.list().stream()
                .map(offer -> new Shown(offer.id(), offer.name()))
                .toList();
    }
}

package org.appticket.application.fake.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.HandshakeSecret;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.WebAddress;

/** Providers that believe whatever a test says. */
public final class InMemoryIdentityProviders implements IdentityProviders {
    private static final String ADDRESS = "https://provider.example.org/";

    private final List<Offer> providers;
    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    private record Proof(ProviderId provider, String state, ExternalIdentity identity) {}

    /** These. */
    public InMemoryIdentityProviders(Offer... providers) {
        this.providers = List.of(providers);
    }

    /** What a browser brings back from an address where somebody has proved who they are. */
    public Comeback proved(WebAddress address, ExternalIdentity identity) {
        String[] parts = address.value().substring(ADDRESS.length()).split("/", -1);
        String code = "code-" + numbers.incrementAndGet();
        proofs.put(code, new Proof(new ProviderId(parts[0]), parts[1], identity));
        return new Comeback(Map.of("code", code, "state", parts[1]));
    }

    @Override
    public List<Offer> list() {
        return providers;
    }

    @Override
    public Optional<Offer> find(ProviderId id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    @Override
    public WebAddress begin(ProviderId id, HandshakeSecret secret) {
        return new WebAddress(
                ADDRESS + find(id).orElseThrow().id() + "/" + secret.state().text());
    }

    @Override
    public ExternalIdentity complete(ProviderId id, HandshakeSecret secret, Comeback comeback) {
        return Optional.ofNullable(comeback.parameters().get("code"))
                .flatMap(code -> Optional.ofNullable(proofs.remove(code)))
                .filter(proof -> proof.provider().equals(id)
                        && proof.state().equals(secret.state().text())
                        && proof.state().equals(comeback.parameters().get("state")))
                .map(Proof::identity)
                .orElseThrow(Unauthenticated::new);
    }
}

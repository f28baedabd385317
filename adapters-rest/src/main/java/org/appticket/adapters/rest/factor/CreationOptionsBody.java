package org.appticket.adapters.rest.factor;

import java.util.List;
import org.appticket.application.passkey.OfferPasskey;
import org.appticket.application.passkey.RelyingParty;
import org.appticket.domain.factor.Passkey;

/** {@code PublicKeyCredentialCreationOptionsJSON} of WebAuthn. */
record CreationOptionsBody(
        Party rp,
        User user,
        String challenge,
        List<Parameter> pubKeyCredParams,
        long timeout,
        List<Descriptor> excludeCredentials,
        Selection authenticatorSelection,
        String attestation) {
    private static final String KIND = "public-key";
    private static final String REQUIRED = "required";

    static CreationOptionsBody of(OfferPasskey.Result offer, RelyingParty here) {
        return new CreationOptionsBody(
                new Party(here.id(), here.name()),
                new User(
                        offer.handle().text(),
                        offer.person().login().value(),
                        offer.person().name()),
                offer.challenge().text(),
                Passkey.ALGORITHMS.stream()
                        .map(algorithm -> new Parameter(KIND, algorithm))
                        .toList(),
                Passkey.LONGEST_CEREMONY.toMillis(),
                offer.known().stream()
                        .map(id -> new Descriptor(KIND, id.text()))
                        .toList(),
                new Selection(REQUIRED, true, REQUIRED),
                "none");
    }

    /** Who asks. */
    private record Party(String id, String name) {}

    /** For whom. */
    private record User(String id, String name, String displayName) {}

    /** With which signatures. */
    private record Parameter(String type, int alg) {}

    /** What they have already. */
    private record Descriptor(String type, String id) {}

    /** Which authenticators will do. */
    private record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}
}

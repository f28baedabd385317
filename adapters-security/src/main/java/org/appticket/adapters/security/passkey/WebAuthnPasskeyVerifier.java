package org.appticket.adapters.security.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.port.factor.PasskeyVerifier;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.Passkey.Credential;
import org.appticket.domain.factor.UserHandle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Checks by WebAuthn4J. Who made an authenticator does not matter, so no attestation is asked for or looked at; that it
 * recognised its owner does, every time.
 */
public final class WebAuthnPasskeyVerifier implements PasskeyVerifier {

    private static final Logger LOG = Logger.getLogger("org.appticket.passkey");
    private static final List<PublicKeyCredentialParameters> ACCEPTED = Passkey.ALGORITHMS.stream()
            .map(Integer::longValue)
            .map(COSEAlgorithmIdentifier::create)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final Origin origin;
    private final String host;

    /**
     * For one place.
     *
     * @param publicUrl where people reach it
     */
    public WebAuthnPasskeyVerifier(URI publicUrl) {
        this.origin = new Origin(publicUrl.toString());
        this.host = publicUrl.getHost();
    }

    @Override
    public Optional<Claim> read(Answer answer) {
        return unlessWrong(() -> {
            JsonNode whole = converter.getJsonMapper().readTree(answer.json());
            byte[] client = Base64.getUrlDecoder()
                    .decode(whole.path("response").path("clientDataJSON").asString(""));
            JsonNode said = converter.getJsonMapper().readTree(client);
            CredentialId credential = new CredentialId(whole.path("id").asString(""));
            Optional<UserHandle> handle = Optional.of(
                            whole.path("response").path("userHandle").asString(""))
                    .filter(text -> !text.isEmpty())
                    .map(UserHandle::new);
            return Secret.parse(said.path("challenge").asString(""))
                    .map(challenge -> new Claim(challenge, credential, handle));
        });
    }

    @Override
    public Optional<Credential> register(Answer answer, Secret challenge) {
        return unlessWrong(() -> {
            RegistrationData data = manager.verifyRegistrationResponseJSON(
                    answer.json(), new RegistrationParameters(expected(challenge), ACCEPTED, true, true));
            return Optional.ofNullable(data.getAttestationObject())
                    .flatMap(made -> Optional.ofNullable(made.getAuthenticatorData()))
                    .flatMap(this::credential);
        });
    }

    private Optional<Credential> credential(AuthenticatorData<?> data) {
        return Optional.ofNullable(data.getAttestedCredentialData())
                .map(attested -> new Credential(
                        CredentialId.of(attested.getCredentialId()),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(keys.convert(attested)),
                        data.getSignCount(),
                        data.isFlagBE(),
                        data.isFlagBS()));
    }

    @Override
    public Optional<Use> verify(Answer answer, Secret challenge, Passkey passkey) {
        return unlessWrong(() -> {
            AuthenticationParameters parameters = new AuthenticationParameters(
                    expected(challenge),
                    record(passkey.credential()),
                    List.of(passkey.credential().id().bytes()),
                    true,
                    true);
            AuthenticationData data = manager.verifyAuthenticationResponseJSON(answer.json(), parameters);
            return Optional.ofNullable(data.getAuthenticatorData())
                    .map(said -> new Use(said.getSignCount(), said.isFlagBS()));
        });
    }

    private ServerProperty expected(Secret challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(host)
                .challenge(new DefaultChallenge(challenge.text()))
                .build();
    }

    private CredentialRecord record(Credential credential) {
        AttestedCredentialData attested = keys.convert(Base64.getUrlDecoder().decode(credential.publicKey()));
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                credential.backupEligible(),
                credential.backedUp(),
                credential.signCount(),
                attested,
                null,
                null,
                null,
                Set.of());
    }

    /** What is wrong is for the log: the answer tells nobody. */
    private static <T> Optional<T> unlessWrong(Supplier<Optional<T>> check) {
        try {
            return check.get();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException wrong) {
            LOG.log(Level.FINE, "an authenticator's answer is not accepted", wrong);
            return Optional.empty();
        }
    }
}

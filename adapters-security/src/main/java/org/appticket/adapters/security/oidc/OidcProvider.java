package org.appticket.adapters.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.HandshakeSecret;
import org.jspecify.annotations.Nullable;

/** One provider: authorization code flow with PKCE. What it sends through the browser is a code, and nothing else is believed. */
final class OidcProvider {
    private static final int SKEW_SECONDS = 60;
    private static final Set<String> OUR_FAULT = Set.of("invalid_client", "unauthorized_client");
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final OidcSettings settings;
    private final URI backTo;
    private final Web web;
    private final Published published;
    private final ClientID client;

    OidcProvider(OidcSettings settings, URI backTo, Web web, InstantSource clock) {
        this.settings = settings;
        this.backTo = backTo;
        this.web = web;
        this.published = new Published(settings.issuer(), web, clock);
        this.client = new ClientID(settings.client().id());
    }

    OidcSettings settings() {
        return settings;
    }

    String begin(HandshakeSecret secret) throws IOException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client, backTo)
                .endpointURI(published.metadata().getAuthorizationEndpointURI())
                .state(new State(secret.state().text()))
                .nonce(nonce(secret))
                .codeChallenge(verifier(secret), CodeChallengeMethod.S256)
                .build()
                .toURI()
                .toString();
    }

    ExternalIdentity complete(HandshakeSecret secret, Map<String, String> parameters) throws IOException, NotProved {
        OIDCProviderMetadata metadata = published.metadata();
        String code = code(secret, parameters, metadata);
        JWT token = token(new AuthorizationCodeGrant(new AuthorizationCode(code), backTo, verifier(secret)), metadata);
        try {
            IDTokenValidator validator = new IDTokenValidator(
                    new Issuer(settings.issuer()),
                    client,
                    new JWSVerificationKeySelector<>(ALGORITHMS, published),
                    null);
            validator.setMaxClockSkew(SKEW_SECONDS);
            IDTokenClaimsSet claims = validator.validate(token, nonce(secret));
            requireForUs(claims);
            return Claims.of(claims).identity(settings);
        } catch (BadJOSEException | JOSEException refused) {
            throw new NotProved(String.valueOf(refused.getMessage()));
        }
    }

    /** A token may be for several; then, and wherever it says so, it must have been asked for by this service desk. */
    private void requireForUs(IDTokenClaimsSet claims) throws NotProved {
        @Nullable AuthorizedParty party = claims.getAuthorizedParty();
        boolean ours = party == null
                ? claims.getAudience().size() == 1
                : party.getValue().equals(client.getValue());
        require(ours, "a token that another party asked for");
    }

    private String code(HandshakeSecret secret, Map<String, String> parameters, OIDCProviderMetadata metadata)
            throws NotProved {
        require(secret.state().text().equals(parameters.get("state")), "another state");
        require(!parameters.containsKey("error"), "the provider says " + parameters.get("error"));
        @Nullable String issuer = parameters.get("iss");
        boolean unnamed = issuer == null && !metadata.supportsAuthorizationResponseIssuerParam();
        require(unnamed || settings.issuer().toString().equals(issuer), "another issuer: " + issuer);
        String code = parameters.getOrDefault("code", "");
        require(!code.isBlank(), "no code");
        return code;
    }

    private JWT token(AuthorizationCodeGrant grant, OIDCProviderMetadata metadata) throws IOException, NotProved {
        URI endpoint = metadata.getTokenEndpointURI();
        TokenRequest request = settings.client()
                .secret()
                .map(secret -> new TokenRequest.Builder(endpoint, proof(new Secret(secret), metadata), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant))
                .build();
        HTTPResponse answer = web.post(request.toHTTPRequest());
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response instanceof OIDCTokenResponse good) {
                return Optional.ofNullable(good.getOIDCTokens().getIDToken())
                        .orElseThrow(() -> new IOException(endpoint + " issues no ID token"));
            }
            throw refused(response.toErrorResponse().getErrorObject());
        } catch (ParseException malformed) {
            throw Web.unreadable(endpoint, malformed);
        }
    }

    private ClientAuthentication proof(Secret secret, OIDCProviderMetadata metadata) {
        @Nullable List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    }

    private static NotProved refused(@Nullable ErrorObject error) throws IOException {
        String code = error == null ? "" : String.valueOf(error.getCode());
        if (OUR_FAULT.contains(code) || code.isEmpty()) {
            throw new IOException("the provider refuses this service desk: " + code);
        }
        return new NotProved("the provider says " + code);
    }

    private static Nonce nonce(HandshakeSecret secret) {
        return new Nonce(secret.nonce().text());
    }

    private static CodeVerifier verifier(HandshakeSecret secret) {
        return new CodeVerifier(secret.verifier().text());
    }

    private static void require(boolean good, String otherwise) throws NotProved {
        if (!good) {
            throw new NotProved(otherwise);
        }
    }
}

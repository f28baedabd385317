package org.appticket.adapters.security.oidc;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.minidev.json.JSONObject;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.people.Language;
import org.jspecify.annotations.Nullable;

/** What a proven token says about somebody. */
record Claims(JSONObject claims) {
    private static final String ELSEWHERE = "_claim_names";

    static Claims of(IDTokenClaimsSet token) {
        return new Claims(token.toJSONObject());
    }

    ExternalIdentity identity(OidcSettings settings) throws NotProved {
        try {
            IdentityKey key =
                    new IdentityKey(settings.issuer().toString(), text("sub").orElse(""));
            Optional<String> email = text("email").filter(address -> isVerified());
            String login = text("preferred_username").or(() -> email).orElse(key.subject());
            return new ExternalIdentity(key, login, text("name").orElse(login), email, language(), groups(settings));
        } catch (InvalidValue impossible) {
            throw new NotProved("a subject that cannot be kept");
        }
    }

    /** Entra ID sends no such claim and lets people choose their address themselves. */
    private boolean isVerified() {
        return "true".equals(String.valueOf(claims.get("email_verified")));
    }

    /**
     * The groups; none where the claim is not there, because that is how some providers say so. Nothing where there are so many
     * that the provider would have to be asked for them.
     */
    private Optional<Set<String>> groups(OidcSettings settings) {
        if (isKeptElsewhere(settings.groupsClaim())) {
            OidcProviders.LOG.warning(() -> settings.id() + " has too many groups of somebody to name them ("
                    + ELSEWHERE + "); their roles stay as they are. See docs/single-sign-on.md");
            return Optional.empty();
        }
        return Optional.of(texts(at(settings.groupsClaim())).collect(Collectors.toSet()));
    }

    private boolean isKeptElsewhere(String claim) {
        boolean distributed = claims.get(ELSEWHERE) instanceof Map<?, ?> names && names.containsKey(claim);
        return distributed || (claim.equals("groups") && "true".equals(String.valueOf(claims.get("hasgroups"))));
    }

    private @Nullable Object at(String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        @Nullable Object found = claims;
        for (String name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found;
    }

    private static Stream<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().filter(String.class::isInstance).map(String.class::cast);
        }
        return value instanceof String one ? Stream.of(one) : Stream.empty();
    }

    private Optional<Language> language() {
        return text("locale")
                .flatMap(tag -> Arrays.stream(Language.values())
                        .filter(known -> tag.toUpperCase(Locale.ROOT).startsWith(known.name()))
                        .findFirst());
    }

    private Optional<String> text(String claim) {
        return claims.get(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }
}

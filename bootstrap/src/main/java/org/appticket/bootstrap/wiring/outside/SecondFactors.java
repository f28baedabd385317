package org.appticket.bootstrap.wiring.outside;

import java.util.stream.Collectors;
import org.appticket.adapters.security.passkey.WebAuthnPasskeyVerifier;
import org.appticket.application.passkey.RelyingParty;
import org.appticket.application.port.factor.PasskeyVerifier;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.domain.factor.SecondFactorRule;
import org.appticket.domain.people.Role;

/**
 * Of whom a second factor is demanded, and how passkeys are checked.
 *
 * @param rule of whom it is demanded
 * @param party this place, as authenticators know it
 * @param verifier checks what they sign
 */
public record SecondFactors(SecondFactorRule rule, RelyingParty party, PasskeyVerifier verifier) {

    /** As the settings say. */
    public static SecondFactors of(Settings settings) {
        return new SecondFactors(
                new SecondFactorRule(settings.secondFactorRoles().stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet())),
                new RelyingParty(settings.publicUrl().getHost(), "AppTicket"),
                new WebAuthnPasskeyVerifier(settings.publicUrl()));
    }
}

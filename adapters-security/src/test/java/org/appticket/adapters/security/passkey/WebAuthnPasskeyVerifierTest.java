package org.appticket.adapters.security.passkey;

import org.appticket.application.contract.factor.PasskeyVerifierContract;
import org.appticket.application.port.factor.PasskeyVerifier;

final class WebAuthnPasskeyVerifierTest implements PasskeyVerifierContract {
    private static final PasskeyVerifier VERIFIER = new WebAuthnPasskeyVerifier(HERE);

    @Override
    public PasskeyVerifier verifier() {
        return VERIFIER;
    }
}

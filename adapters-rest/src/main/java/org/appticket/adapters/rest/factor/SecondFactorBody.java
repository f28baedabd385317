package org.appticket.adapters.rest.factor;

import org.appticket.application.factor.ShowSecondFactor;

/** By what somebody proves who they are besides their password. */
record SecondFactorBody(boolean totp, int passkeys, int recoveryCodesLeft, boolean required) {
    static SecondFactorBody of(ShowSecondFactor.Result found) {
        return new SecondFactorBody(found.totp(), found.passkeys(), found.recoveryCodesLeft(), found.required());
    }
}

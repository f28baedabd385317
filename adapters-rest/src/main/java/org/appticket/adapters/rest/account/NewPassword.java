package org.appticket.adapters.rest.account;

import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.domain.access.Password;

/** The password in a body that somebody wants to have; what may be one depends on whose it is. */
final class NewPassword {
    private NewPassword() {}

    static Password alone(JsonFields body) {
        String text = body.required("password", body.secret("password", Password.MAX_BYTES))
                .orElse("");
        body.check();
        return Password.of(text);
    }
}

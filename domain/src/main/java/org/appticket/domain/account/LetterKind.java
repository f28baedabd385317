package org.appticket.domain.account;

import java.util.Optional;

/** What people are written to about their accounts. */
public enum LetterKind {
    /** They have an account and may choose a password. */
    INVITATION(Purpose.INVITATION),
    /** They may choose a new password, because somebody said that they forgot theirs. */
    PASSWORD_RESET(Purpose.PASSWORD_RESET),
    /** They are asked whether an address is theirs. */
    EMAIL_VERIFICATION(Purpose.EMAIL_VERIFICATION),
    /** Their password is another one now. */
    PASSWORD_CHANGED,
    /** Somebody who knows their password wants their mail to go elsewhere. */
    EMAIL_CHANGE_ASKED,
    /** Their mail goes elsewhere from now on. */
    EMAIL_CHANGED;

    private final Optional<Purpose> purpose;

    LetterKind(Purpose purpose) {
        this.purpose = Optional.of(purpose);
    }

    LetterKind() {
        this.purpose = Optional.empty();
    }

    /**
     * What the secret in it is good for.
     *
     * @return the purpose; nothing if there is no secret in it
     */
    public Optional<Purpose> purpose() {
        return purpose;
    }
}

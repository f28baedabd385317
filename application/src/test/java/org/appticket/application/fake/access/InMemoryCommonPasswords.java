package org.appticket.application.fake.access;

import java.util.Set;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.domain.access.Password;

/** A short list of common passwords. */
public final class InMemoryCommonPasswords implements CommonPasswords {
    private static final Set<String> LIST = Set.of("password", "123456", "qwerty", "administrator");

    @Override
    public boolean contains(Password lowerCase) {
        return LIST.contains(lowerCase.text());
    }
}

package org.appticket.application.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.Authenticate;
import org.appticket.application.access.Caller;
import org.appticket.application.dsl.Reception;
import org.appticket.application.live.RenewReaders.Credential;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Session;
import org.appticket.domain.factor.SecondFactorRule;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

final class RenewReadersTest {
    private final Reception reception = Reception.open();
    private final Actor agathe =
            Actor.of(reception.enrolled("agathe", Role.AGENT).id(), Set.of(Role.AGENT));
    private final Secret secret =
            reception.signedIn("agathe", Reception.PASSWORD).session();
    private final Caller caller = reception.callerBySession(secret).orElseThrow();
    private final Credential credential = Credential.of(caller);

    private Map<Credential, Actor> renewed() {
        return new RenewReaders(
                        reception.sessions(), reception.tokens(), new SecondFactorRule(Set.of()), reception.clock())
                .handle(new RenewReaders.Query(Set.of(credential)));
    }

    @Test
    void a_reader_goes_on_with_their_rights_until_their_session_ends() {
        assertEquals(Map.of(credential, caller.actor()), renewed());
        assertEquals(agathe.person(), caller.actor().person());
        reception.store().run(() -> {
            reception.sessions().remove(secret.digest());
            return true;
        });
        assertEquals(Map.of(), renewed());
    }

    @Test
    void who_only_listens_is_idle() {
        reception.pass(Session.LONGEST_IDLE.minus(Duration.ofMinutes(5)));
        assertTrue(reception
                .authenticate()
                .handle(new Authenticate.Query(Optional.empty(), Optional.of(secret.text()), false))
                .isPresent());
        assertFalse(renewed().isEmpty());
        reception.pass(Duration.ofMinutes(6));
        assertEquals(Map.of(), renewed());
    }
}

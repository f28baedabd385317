package org.appticket.application.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Reception;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

final class FirstAdministratorTest {
    private final Reception reception = Reception.open();
    private final CreateFirstAdministrator create = new CreateFirstAdministrator(reception.registry());
    private final OfferSetupCode offer = new OfferSetupCode(
            reception.store(), reception.people(), reception.codes(), reception.secrets(), reception.clock());
    private final SetUp setUp = new SetUp(reception.registry(), reception.codes(), reception.clock());

    private Secret offered() {
        return offer.handle(new OfferSetupCode.Command()).orElseThrow();
    }

    private Person setUp(Secret code) {
        return setUp.handle(new SetUp.Command(code.text(), "root", "Root", Reception.PASSWORD));
    }

    @Test
    void the_administrator_of_the_settings_is_created_once() {
        CreateFirstAdministrator.Command command = new CreateFirstAdministrator.Command("root", Reception.PASSWORD);
        Person root = create.handle(command).orElseThrow();
        assertEquals(Set.of(Role.ADMIN), root.roles());
        assertEquals(root, reception.signedIn("root", Reception.PASSWORD).person());
        assertEquals(Optional.empty(), create.handle(command));
        assertEquals(
                Optional.empty(), create.handle(new CreateFirstAdministrator.Command("other", Reception.PASSWORD)));
    }

    @Test
    void the_settings_must_keep_the_rules() {
        assertThrows(
                InvalidValue.class,
                () -> create.handle(new CreateFirstAdministrator.Command("root", Password.of("admin"))));
        reception.enrolled("taken", Role.USER);
        assertThrows(
                Duplicate.class,
                () -> create.handle(new CreateFirstAdministrator.Command("taken", Reception.PASSWORD)));
    }

    @Test
    void a_code_makes_an_administrator_once() {
        Secret code = offered();
        Secret ofAnotherNode = offered();
        assertTrue(setUp(code).administers());
        assertThrows(Unauthenticated.class, () -> setUp(code));
        assertThrows(Unauthenticated.class, () -> setUp(ofAnotherNode));
        assertEquals(Optional.empty(), offer.handle(new OfferSetupCode.Command()));
    }

    @Test
    void a_code_is_worth_nothing_after_three_days() {
        Secret code = offered();
        reception.pass(OfferSetupCode.VALIDITY);
        assertThrows(Unauthenticated.class, () -> setUp(code));
    }

    @Test
    void a_code_is_worth_nothing_once_somebody_administers() {
        Secret code = offered();
        reception.enrolled("root", Role.ADMIN);
        assertThrows(Unauthenticated.class, () -> setUp(code));
    }

    @Test
    void a_wrong_code_is_told_nothing_and_costs_no_work() {
        offered();
        SetUp.Command wrong = new SetUp.Command("guess", "", "", Password.of("x"));
        assertThrows(Unauthenticated.class, () -> setUp.handle(wrong));
        assertThrows(Unauthenticated.class, () -> setUp(reception.secrets().next()));
        assertFalse(wrong.toString().contains("guess"));
    }

    @Test
    void a_refused_set_up_leaves_the_code_valid() {
        Secret code = offered();
        SetUp.Command weak = new SetUp.Command(code.text(), "root", "Root", Password.of("rootrootrootroot"));
        assertThrows(InvalidValue.class, () -> setUp.handle(weak));
        reception.enrolled("root", Role.USER);
        assertThrows(Duplicate.class, () -> setUp(code));
        SetUp.Command other = new SetUp.Command(" " + code.text() + "\n", "chief", "Chief", Reception.PASSWORD);
        assertTrue(setUp.handle(other).administers());
    }
}

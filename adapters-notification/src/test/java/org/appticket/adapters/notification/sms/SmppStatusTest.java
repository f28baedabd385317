package org.appticket.adapters.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.appticket.adapters.notification.sms.SmsLine.Answer;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmppStatusTest {

    @ParameterizedTest
    @CsvSource({
        // throttled, its queue is full, a failure inside, no receiver for now, not bound, submission failed
        "58, REFUSED_FOR_NOW",
        "14, REFUSED_FOR_NOW",
        "08, REFUSED_FOR_NOW",
        "64, REFUSED_FOR_NOW",
        "04, REFUSED_FOR_NOW",
        "45, REFUSED_FOR_NOW",
        // sender and kind of service are settings, and what a provider has words of its own for may be anything
        "0a, REFUSED_FOR_NOW",
        "15, REFUSED_FOR_NOW",
        "ff, REFUSED_FOR_NOW",
        "400, REFUSED_FOR_NOW",
        // the account
        "0d, SIGN_IN_REFUSED",
        "0e, SIGN_IN_REFUSED",
        "0f, SIGN_IN_REFUSED",
        "53, SIGN_IN_REFUSED",
        "101, SIGN_IN_REFUSED",
        // the number
        "0b, RECIPIENT_REFUSED",
        "50, RECIPIENT_REFUSED",
        "51, RECIPIENT_REFUSED",
        "33, RECIPIENT_REFUSED",
        // the message
        "01, MESSAGE_REFUSED",
        "43, MESSAGE_REFUSED",
        "65, MESSAGE_REFUSED",
        "66, MESSAGE_REFUSED",
        "104, MESSAGE_REFUSED"
    })
    void a_refusal_is_for_good_if_it_is_about_the_number_or_the_message(String hex, Trouble trouble) {
        Answer answer = SmppStatus.refused(Integer.parseInt(hex, 16));
        assertEquals(Optional.of(Setback.of(trouble)), answer.setback());
        assertEquals(trouble.isForGood(), hex.matches("0b|50|51|33|01|43|65|66|104"));
    }

    @Test
    void at_the_door_nothing_is_given_up() {
        for (int status = 1; status < 0x500; status++) {
            assertFalse(SmppStatus.turnedAway(status)
                    .setback()
                    .orElseThrow()
                    .trouble()
                    .isForGood());
        }
        assertEquals(
                Optional.of(Setback.of(Trouble.REFUSED_FOR_NOW)),
                SmppStatus.turnedAway(0x58).setback());
        assertEquals(
                Optional.of(Setback.of(Trouble.SIGN_IN_REFUSED)),
                SmppStatus.turnedAway(0x66).setback());
    }

    @Test
    void a_log_gets_the_status() {
        assertEquals(Optional.of("0x00000058"), SmppStatus.refused(0x58).code());
        assertEquals(Optional.of("0x0000000d"), SmppStatus.turnedAway(0x0d).code());
    }
}

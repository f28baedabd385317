package org.appticket.domain.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Mar 2, 2026 at 9:30 AM Desk <desk@example.org> wrote:\n\n> Hello?\n> Bye.",
                "Le lun. 2 mars 2026 à 09:30, Desk <desk@example.org> a écrit :\n> Bonjour ?",
                "Le lun. 2 mars 2026 à 09:30, Desk <desk@example.org> a\nécrit :\n\n> Bonjour ?",
                "Am 02.03.2026 um 09:30 schrieb Desk:\n> Hallo?",
                "Desk <desk@example.org> wrote:\n",
                "-----Original Message-----\nFrom: Desk\nSent: Monday\n\nHello?",
                "-----Message d'origine-----\nDe : Desk\nEnvoyé : lundi\n\nBonjour ?",
                "________________________________\nDe : Desk <desk@example.org>\nEnvoyé : lundi 2 mars\n\nBonjour ?",
                "De : Desk <desk@example.org>\nEnvoyé : lundi 2 mars 2026 09:30\nÀ : Agathe\nObjet : x\n\nBonjour ?",
                "From: Desk <desk@example.org>\nSent: Monday, March 2, 2026\nTo: Agathe\n\nHello?",
                "-- \nAgathe Dupré\nComptabilité",
                "> Bonjour ?\n>\n> Toujours là ?",
            })
    void what_comes_after_an_answer_is_left_out(String after) {
        assertEquals("Toujours noir.\n\nMerci.", ReplyText.of("Toujours noir.\n\nMerci.\n\n" + after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the other hand he wrote:\nno more mails.",
                "Le manuel que Paul a écrit :\nil est bon.",
                "From: the printer comes nothing.\nNothing at all.",
                "> Redémarré ?\nOui.\n> Et le câble ?\nAussi.",
                "a -- b",
            })
    void what_only_looks_like_it_stays(String text) {
        assertEquals(text, ReplyText.of(text));
    }

    @Test
    void a_mail_that_is_nothing_but_a_quotation_stays_whole() {
        assertEquals("> Bonjour ?", ReplyText.of("> Bonjour ?\n"));
    }

    @Test
    void long_lines_are_nobodys_attribution() {
        String text = "On " + "wrote ".repeat(100_000) + "\n" + "Le a écrit ".repeat(50_000);
        assertEquals(text.strip(), ReplyText.of(text));
    }
}

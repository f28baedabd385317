package org.appticket.adapters.rest.inbound;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.people.EmailAddress;

/** One mail on the wire. Of what became a part of a ticket neither sender nor subject is told: who administers need not see tickets. */
record InboundMailBody(
        long id,
        String mailbox,
        InboundState state,
        Optional<CauseBody> cause,
        Optional<String> sender,
        Optional<String> subject,
        long size,
        int attempts,
        Instant receivedAt,
        Optional<Instant> settledAt) {

    /** Why nothing came of it. */
    record CauseBody(InboundCause code, String message) {}

    static InboundMailBody of(InboundRecord mail, Language language) {
        boolean shown = mail.state() != InboundState.DONE;
        return new InboundMailBody(
                mail.id().value(),
                mail.mailbox().value(),
                mail.state(),
                mail.cause().map(cause -> new CauseBody(cause, words(cause, language))),
                mail.sender().filter(any -> shown).map(EmailAddress::value),
                mail.subject().filter(any -> shown),
                mail.size().bytes(),
                mail.attempts(),
                mail.receivedAt(),
                mail.settledAt());
    }

    private static String words(InboundCause cause, Language language) {
        return switch (language) {
            case FR -> french(cause);
            case EN -> english(cause);
        };
    }

    private static String french(InboundCause cause) {
        return switch (cause) {
            case DUPLICATE -> "Le même message était déjà arrivé.";
            case LOOP -> "Un service d’assistance l’a envoyé.";
            case BOUNCE -> "C’est un avis de non-remise.";
            case AUTOMATIC -> "Un programme l’a écrit, par exemple un message d’absence.";
            case TOO_LARGE -> "Le message est trop volumineux.";
            case UNREADABLE -> "Le message est illisible.";
            case TOO_LABORIOUS -> "Le message prend trop de temps à lire.";
            case NO_SENDER -> "Le message n’a pas un seul expéditeur.";
            case UNKNOWN_SENDER -> "Personne d’actif n’a cette adresse.";
            case AMBIGUOUS_SENDER -> "Plusieurs personnes ont cette adresse.";
            case TOO_MANY -> "Cet expéditeur a écrit trop souvent depuis une heure.";
            case CHANGED_COPY -> "Un message de même identifiant et d’un autre contenu est déjà arrivé.";
            case EMPTY -> "Le message n’a ni texte ni fichier.";
            case NOT_PERMITTED -> "L’expéditeur ne peut pas répondre sur ce ticket.";
            case REFUSED -> "Ce que dit le message ne peut pas être enregistré.";
            case FAILED -> "Le traitement a échoué plusieurs fois.";
        };
    }

    private static String english(InboundCause cause) {
        return switch (cause) {
            case DUPLICATE -> "The same mail had come before.";
            case LOOP -> "A service desk sent it.";
            case BOUNCE -> "It says that a mail could not be delivered.";
            case AUTOMATIC -> "A program wrote it, such as a note of absence.";
            case TOO_LARGE -> "The mail is too large.";
            case UNREADABLE -> "The mail cannot be read.";
            case TOO_LABORIOUS -> "The mail takes too long to read.";
            case NO_SENDER -> "The mail does not have one sender.";
            case UNKNOWN_SENDER -> "Nobody active has this address.";
            case AMBIGUOUS_SENDER -> "Several people have this address.";
            case TOO_MANY -> "This sender wrote too often within the last hour.";
            case CHANGED_COPY -> "A mail with the same id and other content had come before.";
            case EMPTY -> "The mail has neither text nor files.";
            case NOT_PERMITTED -> "The sender may not answer on that ticket.";
            case REFUSED -> "What the mail says cannot be kept.";
            case FAILED -> "Dealing with it failed several times.";
        };
    }
}

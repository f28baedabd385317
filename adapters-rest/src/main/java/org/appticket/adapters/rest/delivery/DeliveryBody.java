package org.appticket.adapters.rest.delivery;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.notification.Channel;

/** One delivery on the wire. It says neither of which ticket it tells nor what: who administers need not see tickets. */
record DeliveryBody(
        long id,
        Channel channel,
        PersonRef recipient,
        DeliveryState state,
        int attempts,
        Optional<TroubleBody> error,
        Instant createdAt,
        Instant dueAt,
        Optional<Instant> settledAt) {

    /** Why it did not go out. */
    record TroubleBody(Trouble code, String message) {}

    static DeliveryBody of(DeliveryRecord delivery, Language language) {
        return new DeliveryBody(
                delivery.id().value(),
                delivery.channel(),
                PersonRef.of(delivery.to()),
                delivery.state(),
                delivery.attempts(),
                delivery.trouble().map(trouble -> new TroubleBody(trouble, words(trouble, language))),
                delivery.at(),
                delivery.dueAt(),
                delivery.settledAt());
    }

    private static String words(Trouble trouble, Language language) {
        return switch (language) {
            case FR -> french(trouble);
            case EN -> english(trouble);
        };
    }

    private static String french(Trouble trouble) {
        return switch (trouble) {
            case UNREACHABLE -> "Le serveur est injoignable ou a coupé la conversation.";
            case TOO_SLOW -> "Le serveur ne répond pas à temps.";
            case SIGN_IN_REFUSED -> "Le serveur refuse le compte configuré.";
            case REFUSED_FOR_NOW -> "Le serveur refuse pour le moment.";
            case RECIPIENT_REFUSED -> "Le serveur refuse définitivement ce destinataire.";
            case WRONG_ADDRESS -> "L’adresse du destinataire n’est pas utilisable.";
        };
    }

    private static String english(Trouble trouble) {
        return switch (trouble) {
            case UNREACHABLE -> "The server cannot be reached or ended the conversation.";
            case TOO_SLOW -> "The server does not answer in time.";
            case SIGN_IN_REFUSED -> "The server refuses the configured account.";
            case REFUSED_FOR_NOW -> "The server refuses for now.";
            case RECIPIENT_REFUSED -> "The server refuses this recipient for good.";
            case WRONG_ADDRESS -> "The recipient’s address cannot be used.";
        };
    }
}

package org.appticket.adapters.rest.delivery;

import org.appticket.adapters.rest.problem.Language;
import org.appticket.domain.delivery.Trouble;

/** Why something did not go out, on the wire. */
public record TroubleBody(Trouble code, String message) {

    /** In words of a language. */
    public static TroubleBody of(Trouble trouble, Language language) {
        return new TroubleBody(trouble, words(trouble, language));
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
            case MESSAGE_REFUSED -> "Le serveur refuse définitivement ce message.";
            case REDIRECTED -> "Le serveur renvoie vers une autre adresse, ce qui n’est pas suivi.";
            case ADDRESS_NOT_ALLOWED -> "Rien ne peut être envoyé à cette adresse d’ici.";
            case SWITCHED_OFF -> "Plus rien n’y est envoyé pour le moment.";
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
            case MESSAGE_REFUSED -> "The server refuses this message for good.";
            case REDIRECTED -> "The server sends elsewhere, which is not followed.";
            case ADDRESS_NOT_ALLOWED -> "Nothing may be sent to this address from here.";
            case SWITCHED_OFF -> "Nothing is sent there for the time being.";
        };
    }
}

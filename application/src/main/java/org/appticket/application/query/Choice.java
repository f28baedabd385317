package org.appticket.application.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.search.FoldedText;

/** The values of filters by their names in English, as the API has them, and in French. */
final class Choice {
    private Choice() {}

    /** The value of that name; neither case, accents, spaces, hyphens nor underscores matter. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String typed) {
        String name = plain(typed);
        return Arrays.stream(type.getEnumConstants())
                .filter(value ->
                        plain(value.name()).equals(name) || french(value).contains(name))
                .findFirst();
    }

    static <E extends Enum<E>> String allowed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static Optional<Boolean> truth(String typed) {
        return switch (plain(typed)) {
            case "yes", "true", "oui", "vrai" -> Optional.of(true);
            case "no", "false", "non", "faux" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static boolean isMe(String typed) {
        return List.of("me", "moi").contains(plain(typed));
    }

    static boolean isNone(String typed) {
        return List.of("none", "nobody", "aucun", "aucune", "personne").contains(plain(typed));
    }

    private static String plain(String text) {
        return FoldedText.folded(text).replaceAll("[ _-]", "");
    }

    private static List<String> french(Enum<?> value) {
        if (value instanceof Status status) {
            return of(status);
        }
        if (value instanceof Priority priority) {
            return of(priority);
        }
        if (value instanceof TicketType type) {
            return of(type);
        }
        return value instanceof Channel channel ? of(channel) : List.of();
    }

    private static List<String> of(Status status) {
        return switch (status) {
            case OPEN -> List.of("ouvert", "ouverte", "nouveau", "nouvelle", "new");
            case IN_PROGRESS -> List.of("encours", "progress");
            case WAITING -> List.of("enattente", "attente");
            case RESOLVED -> List.of("resolu", "resolue");
            case CLOSED -> List.of("ferme", "fermee", "clos", "close");
        };
    }

    private static List<String> of(Priority priority) {
        return switch (priority) {
            case CRITICAL -> List.of("critique");
            case HIGH -> List.of("haute", "elevee");
            case NORMAL -> List.of("normale", "moyenne");
            case LOW -> List.of("basse", "faible");
        };
    }

    private static List<String> of(TicketType type) {
        return switch (type) {
            case INCIDENT -> List.of("panne");
            case REQUEST -> List.of("demande");
        };
    }

    private static List<String> of(Channel channel) {
        return switch (channel) {
            case PHONE -> List.of("telephone", "tel");
            case EMAIL -> List.of("mail", "courriel");
            case WEB, API, CHAT, PLUGIN -> List.of();
        };
    }
}

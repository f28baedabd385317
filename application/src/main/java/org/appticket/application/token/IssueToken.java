package org.appticket.application.token;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.Caller;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Violations;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.access.BearerToken;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Issues an API token to whoever asks, for themselves. By a token none can be had that reaches further or lasts longer
 * than that token does.
 */
public final class IssueToken {

    private final UnitOfWork unitOfWork;
    private final Books books;
    private final Secrets secrets;
    private final InstantSource clock;

    /**
     * What tokens stand in.
     *
     * @param people who owns them
     * @param tokens where they are
     * @param audit where it is written down who was given one
     */
    public record Books(People people, ApiTokens tokens, AuditLog audit) {}

    /**
     * Over the tokens.
     *
     * @param unitOfWork what it is done in
     * @param books where tokens are, whose, and where that is written down
     * @param secrets where secrets come from
     * @param clock what time it is
     */
    public IssueToken(UnitOfWork unitOfWork, Books books, Secrets secrets, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.books = books;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name what they call it
     * @param expiresAt until when they want it; {@link ApiToken#USUAL_LIFE} from now if they do not say
     * @param scopes what it is to be used for; all that the caller may if they do not say
     */
    public record Command(Caller by, String name, Optional<Instant> expiresAt, Optional<Set<Scope>> scopes) {}

    /**
     * The token that was issued.
     *
     * @param token what is kept of it
     * @param bearer the token itself, which nobody can show again
     */
    public record Result(ApiToken token, BearerToken bearer) {}

    /**
     * Issues it.
     *
     * @param command what is asked for
     * @return the token
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only read
     * @throws InvalidValue if the name is not as it must be, the token would last too long or reach too far, or its owner
     *     has {@value ApiToken#MOST_PER_PERSON} tokens already
     */
    public Result handle(Command command) {
        Permissions.require(command.by().actor(), Duty.MANAGE_OWN_ACCOUNT);
        Result issued = issued(command, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return unitOfWork.run(() -> {
            requireRoomFor(books.people().get(issued.token().owner()).id());
            books.tokens().add(issued.token());
            books.audit().add(entry(command, issued.token()));
            return issued;
        });
    }

    private Result issued(Command command, Instant now) {
        Violations violations = new Violations();
        Optional<String> name = violations.gather(() -> ApiToken.checkName(command.name()));
        Optional<Instant> expiresAt = violations.gather(() -> expiry(command, now));
        Optional<Set<Scope>> scopes = violations.gather(() -> scopes(command));
        violations.refuse();
        BearerToken bearer = new BearerToken(secrets.nextToken(), secrets.next());
        ApiToken token = new ApiToken(
                bearer.id(),
                command.by().actor().person(),
                name.orElseThrow(),
                bearer.secret().digest(),
                scopes.orElseThrow(),
                now,
                expiresAt.orElseThrow(),
                Optional.empty());
        return new Result(token, bearer);
    }

    private static Instant expiry(Command command, Instant now) {
        Instant usual = now.plus(ApiToken.USUAL_LIFE);
        Instant latest = command.by().until().orElse(now.plus(ApiToken.LONGEST_LIFE));
        Instant wanted = command.expiresAt().orElse(usual.isBefore(latest) ? usual : latest);
        return ApiToken.checkExpiry(wanted, now, latest).truncatedTo(ChronoUnit.MICROS);
    }

    private static Set<Scope> scopes(Command command) {
        Set<Scope> allowed = command.by().actor().scopes();
        Set<Scope> wanted = command.scopes().orElse(allowed);
        if (wanted.isEmpty()) {
            throw InvalidValue.of("scopes", Problem.REQUIRED);
        }
        if (!allowed.containsAll(wanted)) {
            throw InvalidValue.of("scopes", Problem.NOT_APPLICABLE);
        }
        return wanted;
    }

    private void requireRoomFor(PersonId owner) {
        if (books.tokens().list(owner).size() >= ApiToken.MOST_PER_PERSON) {
            throw InvalidValue.of("tokens", Problem.TOO_LONG, Map.of("max", ApiToken.MOST_PER_PERSON));
        }
    }

    private static AuditEntry entry(Command command, ApiToken token) {
        return AuditEntry.of(AuditKind.TOKEN_ISSUED)
                .by(command.by().actor())
                .about(token.owner())
                .with("token", token.id())
                .withAll("scopes", token.scopes())
                .with("expires", token.expiresAt());
    }
}

package org.appticket.adapters.rest.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.appticket.adapters.rest.client.Client;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.problem.HttpStatus;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionHolder;
import org.appticket.application.access.Visit;
import org.appticket.application.provider.HandshakeHolder;
import org.appticket.domain.Unavailable;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.jspecify.annotations.Nullable;

/** The request that is being answered: who asks, what it carries, and how its answer goes out. */
@Dependent
public final class Exchange {
    private static final String ROOT = "/api/v1";

    private final PublicUrl publicUrl;

    @Inject
    public Exchange(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Who asks; refuses the unknown, and refuses for now where nobody could find out. */
    public Caller caller() {
        attribute(Unavailable.class).ifPresent(refusal -> {
            throw refusal;
        });
        return knownCaller().orElseThrow(() -> Rejection.of(ProblemType.UNAUTHENTICATED));
    }

    public Optional<Caller> knownCaller() {
        return attribute(Caller.class);
    }

    public Actor actor() {
        return caller().actor();
    }

    /** How something was reported where nobody says: people use a session, programs a token. */
    public Channel channel() {
        return switch (caller().via()) {
            case SESSION -> Channel.WEB;
            case TOKEN -> Channel.API;
        };
    }

    public SessionHolder sessionHolder() {
        return attribute(SessionHolder.class).orElseThrow(() -> new IllegalStateException("nobody holds sessions"));
    }

    /** From where they ask for a session. */
    public Visit visit() {
        return new Visit(
                clientAddress(), header(HttpHeaders.USER_AGENT), knownCaller().flatMap(Caller::session));
    }

    /** The IP address that the request comes from, behind all trusted proxies. */
    public String clientAddress() {
        return Client.of(CurrentRequest.get()).address().toString();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(CurrentRequest.get().getHeader(name));
    }

    public QueryFields query() {
        return QueryFields.parse(CurrentRequest.get().getQueryString());
    }

    /** Refuses any query parameter. */
    public void withoutQuery() {
        query().check();
    }

    public IfMatch ifMatch() {
        return IfMatch.required(CurrentRequest.get().getHeader(HttpHeaders.IF_MATCH));
    }

    public IfMatch ifMatchWhereGiven() {
        return IfMatch.optional(CurrentRequest.get().getHeader(HttpHeaders.IF_MATCH));
    }

    /** The list that is asked for; {@code order} tells its cursors from those of the same list in another order. */
    public Listing listing(String order) {
        String query = Objects.requireNonNullElse(CurrentRequest.get().getQueryString(), "");
        return new Listing(publicUrl.absolute(CurrentRequest.get().getRequestURI()), query, path() + " " + order);
    }

    /** Method and path, as far as they tell one operation on one thing from another. */
    String route() {
        return method() + " " + path();
    }

    String method() {
        return CurrentRequest.get().getMethod();
    }

    /** The absolute address of a path below the API's root. */
    public String absolute(String path) {
        return publicUrl.absolute(ROOT + path);
    }

    /** The absolute address of a path of the whole service, also outside the API. */
    public String page(String path) {
        return publicUrl.absolute(path);
    }

    /** Where the client keeps what it is sent to a provider with. */
    public HandshakeHolder handshakeHolder() {
        return attribute(HandshakeHolder.class).orElseThrow(() -> new IllegalStateException("nobody holds handshakes"));
    }

    public Response send(Answer answer) {
        @Nullable String tag = answer.headers().get(HttpHeaders.ETAG);
        boolean read = method().equals("GET") || method().equals("HEAD");
        if (read
                && tag != null
                && EntityTags.noneMatchFails(CurrentRequest.get().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        var response = Response.status(new HttpStatus(answer.status()));
        answer.headers().forEach(response::header);
        return answer.body().isEmpty()
                ? response.build()
                : response.entity(answer.bytes()).build();
    }

    /** Whether this request may change something: it comes from here and, with a session, shows the session's token. */
    public boolean isFree(@Nullable String csrfToken) {
        Optional<Caller> caller = knownCaller();
        if (caller.filter(known -> known.via() == Caller.Via.TOKEN).isPresent()) {
            return true;
        }
        boolean shown = caller.map(known -> known.acceptsCsrfToken(Optional.ofNullable(csrfToken)))
                .orElse(true);
        return shown && Origins.isOwn(CurrentRequest.get(), publicUrl);
    }

    /** The problem as a finished answer, in the reader's language. */
    Answer answer(Problem problem) {
        return Answer.of(problem, CurrentRequest.get().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private String path() {
        return CurrentRequest.get()
                .getRequestURI()
                .substring(CurrentRequest.get().getContextPath().length());
    }

    private <T> Optional<T> attribute(Class<T> type) {
        return Optional.ofNullable(CurrentRequest.get().getAttribute(type.getName()))
                .filter(type::isInstance)
                .map(type::cast);
    }
}

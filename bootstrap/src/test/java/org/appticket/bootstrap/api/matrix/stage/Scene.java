package org.appticket.bootstrap.api.matrix.stage;

import org.appticket.bootstrap.api.ApiClient;

/**
 * One cell to be tried: who asks, about what.
 *
 * @param stage the people
 * @param who the column
 * @param relation how what it is about stands to them
 */
public record Scene(Stage stage, Who who, Relation relation) {

    private static final String COMMENT = "{'body':'Have you tried it again?','visibility':'%s'}";

    public Player player() {
        return stage.player(who);
    }

    public ApiClient client() {
        return player().client();
    }

    /** A new ticket that stands in this relation. */
    public long ticket() {
        long them = player().id();
        long stranger = stage.bystander().id();
        return switch (relation) {
            case OWN, MINE, NOTE -> stage.ticket(who == Who.NOBODY ? stranger : them, stage.theirs(), true);
            case WATCHED -> watched(stage.ticket(stranger, stage.theirs(), true));
            case LED -> led(stage.ticket(stranger, 0, false));
            case TEAM -> stage.ticket(stranger, stage.ours(), true);
            case UNROUTED -> stage.ticket(stranger, 0, false);
            case OTHER -> stage.ticket(stranger, stage.theirs(), false);
            case CONFIDENTIAL -> stage.ticket(stranger, stage.theirs(), true);
        };
    }

    /** A new comment on the ticket: theirs, a note, or what somebody else said to all. */
    public long commentOn(long ticket) {
        ApiClient author = relation == Relation.MINE ? player().session() : stage.overseer();
        String visibility = relation == Relation.NOTE ? "INTERNAL" : "PUBLIC";
        return author.post("tickets/" + ticket + "/comments", COMMENT.formatted(visibility))
                .requireStatus(201)
                .id();
    }

    /** A new ticket that is over. */
    public long closedTicket() {
        long ticket = ticket();
        stage.overseer()
                .post("tickets/" + ticket + "/transitions", "{'action':'CANCEL','reason':'Not needed any more'}")
                .requireStatus(200);
        return ticket;
    }

    /** A new ticket that a resolution was given for. */
    public long resolvedTicket() {
        long ticket = ticket();
        stage.overseer()
                .post("tickets/" + ticket + "/transitions", "{'action':'RESOLVE','resolution':'New roller'}")
                .requireStatus(200);
        return ticket;
    }

    private long watched(long ticket) {
        String invitation = "{'person':" + player().id() + "}";
        stage.overseer().post("tickets/" + ticket + "/watchers", invitation).requireStatus(204);
        return ticket;
    }

    private long led(long ticket) {
        client().post("tickets/" + ticket + "/transitions", "{'action':'START'}")
                .requireStatus(200);
        stage.hide(ticket);
        return ticket;
    }
}

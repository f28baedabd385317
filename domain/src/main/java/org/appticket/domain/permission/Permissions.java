package org.appticket.domain.permission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.NotFound;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.structure.CustomField;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Standing;

/** The one policy: who may see and do what (rules PER-1 to PER-4 in {@code docs/rules.md}). */
public final class Permissions {

    private Permissions() {}

    /**
     * Which tickets an actor may see.
     *
     * @param actor who
     * @return the sight that every list of theirs is limited to
     */
    public static Sight sightOf(Actor actor) {
        if (!actor.scopes().contains(Scope.READ)) {
            return Sight.NOTHING;
        }
        return new Sight(
                actor.is(Role.MANAGER),
                actor.isStaff(),
                Optional.of(actor.person()),
                actor.isStaff() ? actor.teams() : Set.of());
    }

    /**
     * Which tickets an actor is shown figures about: managers all, agents their own and those of their teams (rule PER-13).
     *
     * @param actor who
     * @return never more than they may see
     */
    public static Sight reportedTo(Actor actor) {
        Sight sight = sightOf(actor);
        return new Sight(sight.everything(), false, sight.own(), sight.teams());
    }

    /**
     * Whether an actor may do something to a ticket, whatever its status allows.
     *
     * @param actor who
     * @param deed what
     * @param ticket what decides about the ticket
     * @return true if they may
     */
    public static boolean may(Actor actor, Deed deed, Standing ticket) {
        return actor.scopes().contains(deed.scope())
                && sees(actor, ticket)
                && (isOpenTo(actor, deed, ticket)
                        || (ticket.requester().equals(actor.person()) && isOpenToRequester(deed, ticket.status())));
    }

    /**
     * Whether an actor may do something that is not about one ticket.
     *
     * @param actor who
     * @param duty what
     * @return true if they may
     */
    public static boolean may(Actor actor, Duty duty) {
        return actor.scopes().contains(duty.scope())
                && switch (duty) {
                    case OPEN_TICKET, READ_VIEWS, KEEP_VIEWS, READ_STRUCTURE, READ_OWN_ACCOUNT, MANAGE_OWN_ACCOUNT ->
                        true;
                    case OPEN_FOR_OTHERS, READ_WORKLOAD, READ_REPORTS -> actor.isStaff();
                    case FIND_PEOPLE, READ_MEMBERS, READ_SLA -> actor.isStaff() || actor.is(Role.ADMIN);
                    case MANAGE_MEMBERS, MANAGE_SLA -> actor.is(Role.MANAGER) || actor.is(Role.ADMIN);
                    case READ_PEOPLE,
                            MANAGE_PEOPLE,
                            MANAGE_STRUCTURE,
                            IMPORT,
                            READ_AUDIT,
                            VERIFY,
                            READ_DELIVERIES,
                            MANAGE_DELIVERIES,
                            READ_INBOUND_MAIL,
                            MANAGE_INBOUND_MAIL,
                            READ_WEBHOOKS,
                            MANAGE_WEBHOOKS -> actor.is(Role.ADMIN);
                };
    }

    /**
     * Sees to it that an actor may do something to a ticket.
     *
     * @param actor who
     * @param deed what
     * @param ticket what decides about the ticket
     * @throws NotFound if they may not see it
     * @throws NotPermitted if they see it, but may not do this
     */
    public static void require(Actor actor, Deed deed, Standing ticket) {
        if (!sees(actor, ticket)) {
            throw new NotFound();
        }
        if (!may(actor, deed, ticket)) {
            throw new NotPermitted(deed);
        }
    }

    /**
     * Sees to it that an actor may do something that is not about one ticket.
     *
     * @param actor who
     * @param duty what
     * @throws NotPermitted if they may not
     */
    public static void require(Actor actor, Duty duty) {
        if (!may(actor, duty)) {
            throw new NotPermitted(duty);
        }
    }

    /**
     * Sees to it that an actor may rewrite or withdraw a comment: their own while they may comment, and managers may
     * withdraw any on tickets that they work on (rule PER-4).
     *
     * @param actor who
     * @param ticket what decides about the ticket
     * @param comment the comment
     * @param withdrawn whether it is to be withdrawn
     * @throws NotFound if they may not see the ticket or the comment
     * @throws NotPermitted if they see it, but may not do this
     */
    public static void requireRewriting(Actor actor, Standing ticket, Comment comment, boolean withdrawn) {
        if (!readable(actor, ticket).contains(comment.visibility())) {
            throw new NotFound();
        }
        Deed deed = comment.visibility() == Visibility.PUBLIC ? Deed.REPLY : Deed.NOTE;
        boolean own = comment.author().equals(actor.person()) && may(actor, deed, ticket);
        boolean moderates = withdrawn && actor.is(Role.MANAGER) && may(actor, Deed.EDIT, ticket);
        if (!own && !moderates) {
            throw new NotPermitted(deed);
        }
    }

    /**
     * Sees to it that an actor may take a file away: what they attached while they may attach, and managers any on tickets
     * that they work on (rule ATT-8).
     *
     * @param actor who
     * @param ticket what decides about the ticket
     * @param attachment the file
     * @throws NotFound if they may not see the ticket or the file
     * @throws NotPermitted if they see it, but may not do this
     */
    public static void requireDetaching(Actor actor, Standing ticket, Attachment attachment) {
        if (!readable(actor, ticket).contains(attachment.visibility())) {
            throw new NotFound();
        }
        boolean own =
                attachment.uploader().equals(actor.person()) && may(actor, attaching(attachment.visibility()), ticket);
        if (!own && !may(actor, Deed.DETACH, ticket)) {
            throw new NotPermitted(Deed.DETACH);
        }
    }

    /**
     * Sees to it that an actor may answer for an assignment: their own, or that of a team of theirs (rule ASG-4).
     *
     * @param actor who
     * @param ticket what decides about the ticket
     * @param assignee who was asked
     * @throws NotFound if they may not see the ticket
     * @throws NotPermitted if somebody else was asked
     */
    public static void requireAnswering(Actor actor, Standing ticket, Assignee assignee) {
        require(actor, Deed.ANSWER, ticket);
        if (!assignee.is(actor.person())
                && assignee.team().filter(actor.teams()::contains).isEmpty()) {
            throw new NotPermitted(Deed.ANSWER);
        }
    }

    /**
     * What attaching a file is.
     *
     * @param visibility who may see the file
     * @return the deed that is asked about
     */
    public static Deed attaching(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? Deed.ATTACH : Deed.NOTE;
    }

    /**
     * What an actor may read of what was said about a ticket, and of what happened to it.
     *
     * @param actor who
     * @param ticket what decides about the ticket
     * @return nothing if they may not see the ticket
     */
    public static Set<Visibility> readable(Actor actor, Standing ticket) {
        return sees(actor, ticket) ? readable(actor) : Set.of();
    }

    /**
     * What an actor may read of what was said about the tickets that they may see, and of what happened to them.
     *
     * @param actor who
     * @return the same for every ticket
     */
    public static Set<Visibility> readable(Actor actor) {
        return actor.isStaff() ? Set.of(Visibility.PUBLIC, Visibility.INTERNAL) : Set.of(Visibility.PUBLIC);
    }

    /**
     * Whether an actor may know of a custom field: everybody of those that they can use, those who work on tickets and those
     * who administer of all.
     *
     * @param actor who
     * @param field the field
     * @return true if they may
     */
    public static boolean mayKnow(Actor actor, CustomField field) {
        return actor.isStaff() || actor.is(Role.ADMIN) || (field.active() && field.visibility() == Visibility.PUBLIC);
    }

    /**
     * What an actor can do next with a ticket.
     *
     * @param actor who
     * @param ticket what decides about the ticket
     * @param obstacles what is in its way
     * @return the actions that its status allows, that they may take and that nothing bars, in the order of {@link Action}
     */
    public static List<Action> actions(Actor actor, Standing ticket, Obstacles obstacles) {
        return Lifecycle.allowed(ticket.status()).stream()
                .filter(action -> may(actor, Deed.of(action), ticket))
                .filter(action -> !obstacles.bars(action))
                .toList();
    }

    private static boolean sees(Actor actor, Standing ticket) {
        return sightOf(actor).covers(ticket);
    }

    private static boolean isOpenTo(Actor actor, Deed deed, Standing ticket) {
        return switch (deed) {
            case SEE, WATCH, ATTEND -> true;
            case READ_NOTES -> readable(actor).contains(Visibility.INTERNAL);
            case NOTE, FOLLOW_UP, READ_SATISFACTION -> actor.isStaff();
            case RATE -> false;
            case REPLY, ATTACH -> actor.isStaff() || ticket.watchers().contains(actor.person());
            case DETACH -> actor.is(Role.MANAGER) && worksOn(actor, ticket);
            case INVITE, EDIT, ASSIGN, TAKE, LINK, MERGE, SPLIT, START, WAIT, RESUME, RESOLVE, REOPEN, CLOSE, CANCEL ->
                worksOn(actor, ticket);
            case ANSWER -> actor.isStaff() && isAssigned(actor, ticket);
        };
    }

    private static boolean worksOn(Actor actor, Standing ticket) {
        boolean inReach =
                ticket.team().isEmpty() || actor.teams().contains(ticket.team().get()) || isAssigned(actor, ticket);
        return actor.isStaff() && inReach;
    }

    private static boolean isAssigned(Actor actor, Standing ticket) {
        return ticket.assigned().people().contains(actor.person())
                || ticket.assigned().hasAny(actor.teams());
    }

    private static boolean isOpenToRequester(Deed deed, Status status) {
        return switch (deed) {
            case SEE, WATCH, ATTEND, INVITE, REPLY, ATTACH, FOLLOW_UP, REOPEN, CLOSE, READ_SATISFACTION, RATE -> true;
            case CANCEL -> status == Status.OPEN || !Lifecycle.allowed(status).contains(Action.CANCEL);
            case READ_NOTES,
                    NOTE,
                    DETACH,
                    EDIT,
                    ASSIGN,
                    MERGE,
                    SPLIT,
                    TAKE,
                    ANSWER,
                    LINK,
                    START,
                    WAIT,
                    RESUME,
                    RESOLVE -> false;
        };
    }
}

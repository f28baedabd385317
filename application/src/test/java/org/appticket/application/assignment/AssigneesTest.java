package org.appticket.application.assignment;

import static org.appticket.application.dsl.ServiceDesk.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.assignment.AnswerAssignment.Accepting;
import org.appticket.application.assignment.AnswerAssignment.Declining;
import org.appticket.application.assignment.AnswerAssignment.Finishing;
import org.appticket.application.assignment.AnswerAssignment.Reply;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.Test;

class AssigneesTest {
    private final ServiceDesk service = ServiceDesk.fresh();
    private final World world = service.world();
    private final TeamId team = world.team();
    private final TeamId helpers = world.team();
    private final Actor requester = world.actor(Role.USER);
    private final Actor member = in(team);
    private final Actor helper = in(helpers);
    private final Actor stranger = world.actor(Role.AGENT);
    private final TicketId ticket = world.aTicket()
            .of(requester.person())
            .inQueueOf(team)
            .confidential(true)
            .open()
            .id();

    @Test
    void who_works_on_a_ticket_asks_active_people_who_work_on_tickets_and_teams_that_exist() {
        assertEquals(Optional.empty(), refusalOf(() -> ask(member, Assignee.of(helper.person()))));
        assertEquals(Optional.empty(), refusalOf(() -> ask(member, Assignee.of(helpers))));
        for (Assignee wrong : List.of(
                Assignee.of(requester.person()),
                Assignee.of(world.person(Role.ADMIN)),
                Assignee.of(world.person("Left", Set.of(Role.AGENT), false)),
                Assignee.of(new PersonId(9_999)),
                Assignee.of(new TeamId(9_999)))) {
            assertEquals(Optional.of(Code.INVALID), refusalOf(() -> ask(member, wrong)), wrong.toString());
        }
        Assignee more = Assignee.of(world.person(Role.AGENT));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> ask(requester, more)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> ask(stranger, more)));
    }

    @Test
    void who_was_asked_sees_the_ticket_and_works_on_it_until_they_decline() {
        ask(member, Assignee.of(helper.person()));
        assertEquals(Optional.empty(), refusalOf(() -> reply(helper, 1, new Accepting())));
        assertEquals(Optional.empty(), refusalOf(() -> ask(helper, Assignee.of(stranger.person()))));
        assertEquals(Optional.empty(), refusalOf(() -> reply(stranger, 2, new Declining("Not mine"))));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> reply(stranger, 2, new Accepting())));
        assertEquals(Optional.empty(), refusalOf(() -> reply(helper, 1, new Finishing())));
        assertEquals(Optional.of(Code.ASSIGNMENT_SETTLED), refusalOf(() -> reply(helper, 1, new Accepting())));
    }

    @Test
    void members_of_an_assigned_team_answer_for_it_and_take_the_ticket() {
        ask(member, Assignee.of(helpers));
        assertEquals(Optional.empty(), refusalOf(() -> reply(helper, 1, new Accepting())));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> reply(member, 1, new Finishing())));

        TicketRecord taken = take(helper);

        assertEquals(helper.person(), taken.lead().orElseThrow().id());
        assertEquals(AssignmentState.ACCEPTED, taken.parts().get(1).assignment().state());
    }

    @Test
    void nobody_answers_for_somebody_else_and_the_requester_learns_no_number() {
        ask(member, Assignee.of(helper.person()));
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> reply(member, 1, new Accepting())));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> reply(member, 2, new Accepting())));
        for (int number : List.of(1, 2)) {
            assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> reply(requester, number, new Accepting())));
            assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> remove(requester, number)));
            assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> remove(stranger, number)));
        }
    }

    @Test
    void who_gives_back_or_is_taken_off_takes_nobody_along() {
        ask(member, Assignee.of(helper.person()));
        ask(member, Assignee.of(stranger.person()));

        assertEquals(Optional.empty(), remove(helper, 1).lead());
        assertEquals(1, world.get(ticket).circle().assignments().all().size());
        assertEquals(List.of(), remove(member, 2).parts());
    }

    @Test
    void who_takes_what_is_taken_is_told_who_has_it() {
        take(member);
        Version before = world.get(ticket).version();

        assertEquals(Optional.of(Code.ALREADY_TAKEN), refusalOf(() -> take(in(team))));
        assertEquals(member.person(), take(member).lead().orElseThrow().id());
        assertEquals(before, world.get(ticket).version());
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> take(requester)));
    }

    @Test
    void a_version_that_is_not_current_is_refused() {
        Target late = new Target(ticket, member, Optional.of(new Version(99)));
        assertEquals(
                Optional.of(Code.STALE),
                refusalOf(() -> new TakeTicket(service.desk()).handle(new TakeTicket.Command(late))));
    }

    @Test
    void the_workload_of_a_team_that_exists_is_shown_to_those_who_work_on_tickets() {
        take(member);
        ShowWorkload show =
                new ShowWorkload(world.ports().teams(), world.ports().rota().workloads());
        assertEquals(1, loads(show, member, team).get(0));
        assertEquals(0, loads(show, helper, team).get(0), "what may not be seen is not counted");
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> loads(show, member, new TeamId(9_999))));
        for (Role role : List.of(Role.USER, Role.ADMIN)) {
            assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> loads(show, world.actor(role), team)));
        }
    }

    private static List<Integer> loads(ShowWorkload show, Actor by, TeamId team) {
        return show.handle(new ShowWorkload.Query(by, team, PageRequest.FIRST)).items().stream()
                .map(load -> load.led())
                .toList();
    }

    private TicketRecord ask(Actor by, Assignee who) {
        return new AskAssignee(service.desk())
                .handle(new AskAssignee.Command(Target.of(ticket, by), who, Optional.empty()));
    }

    private TicketRecord reply(Actor by, int number, Reply reply) {
        return new AnswerAssignment(service.desk())
                .handle(new AnswerAssignment.Command(Target.of(ticket, by), number, reply));
    }

    private TicketRecord remove(Actor by, int number) {
        return new RemoveAssignment(service.desk()).handle(new RemoveAssignment.Command(Target.of(ticket, by), number));
    }

    private TicketRecord take(Actor by) {
        return new TakeTicket(service.desk()).handle(new TakeTicket.Command(Target.of(ticket, by)));
    }

    private Actor in(TeamId some) {
        PersonId person = world.join(some, world.person(Role.AGENT));
        return new Actor(person, Set.of(Role.AGENT), Set.of(some), Set.of(Scope.values()));
    }
}

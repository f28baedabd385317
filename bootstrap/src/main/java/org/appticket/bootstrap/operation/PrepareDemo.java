package org.appticket.bootstrap.operation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.application.structure.AddTeam;
import org.appticket.application.structure.JoinTeam;
import org.appticket.application.structure.ListTeams;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.domain.access.Password;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.structure.Team;

/** Creates the demo's accounts and teams that are not there yet, and makes those who work on tickets members. */
record PrepareDemo() implements Operation {

    /** Those of the demo's incident log that have most to do. */
    private static final List<String> TEAMS = List.of("Group 70", "Group 24", "Group 23");

    @Override
    public int run(Application application, InputStream input, Report report) {
        for (DemoAccount account : DemoAccount.values()) {
            if (isMissing(application, account)) {
                application.people().createPerson().handle(new CreatePerson.Command(Operator.ACTOR, newcomer(account)));
            }
        }
        for (String name : TEAMS) {
            Team team = team(application, name);
            join(application, team, DemoAccount.AGENT);
            join(application, team, DemoAccount.MANAGER);
            new DemoStructure(application).arrange(team);
        }
        return 0;
    }

    private static Team team(Application application, String name) {
        PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, Optional.empty(), false);
        return application.structure().listTeams().handle(new ListTeams.Query(Operator.ACTOR, page)).items().stream()
                .filter(team -> team.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> application.structure().addTeam().handle(new AddTeam.Command(Operator.ACTOR, name)));
    }

    private static void join(Application application, Team team, DemoAccount account) {
        application
                .outside()
                .store()
                .people()
                .find(new Login(account.login()))
                .filter(Person::worksOnTickets)
                .ifPresent(person -> application
                        .people()
                        .joinTeam()
                        .handle(new JoinTeam.Command(Operator.ACTOR, team.id(), person.id())));
    }

    private static boolean isMissing(Application application, DemoAccount account) {
        return application
                .outside()
                .store()
                .people()
                .find(new Login(account.login()))
                .isEmpty();
    }

    private static Newcomer newcomer(DemoAccount account) {
        return new Newcomer(
                account.login(),
                account.displayName(),
                Optional.of(account.login() + "@example.org"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(account.role()),
                true,
                Optional.of(Password.of(account.password())));
    }
}

package org.appticket.bootstrap.operation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.structure.AddCategory;
import org.appticket.application.structure.ChangeTeam;
import org.appticket.application.structure.ListCategories;
import org.appticket.bootstrap.wiring.Application;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Team;
import org.appticket.domain.structure.TeamPatch;

/** Lets the demo's teams be answered for, and leads categories of its incident log to those who have most of them there. */
record DemoStructure(Application application) {

    /** What a team of the log is mostly asked about. */
    private static List<String> topics(Team team) {
        return switch (team.name()) {
            case "Group 70" -> List.of("Category 53", "Category 26", "Category 42");
            case "Group 24" -> List.of("Category 34");
            default -> List.of();
        };
    }

    /** Does to a team what was not done before; whoever arranged it otherwise meanwhile is left alone. */
    void arrange(Team team) {
        Optional<PersonId> manager = manager();
        if (team.manager().isEmpty() && team.email().isEmpty() && manager.isPresent()) {
            String address = team.name().toLowerCase(Locale.ROOT).replace(' ', '-') + "@example.org";
            TeamPatch patch = new TeamPatch(
                    Optional.empty(),
                    Optional.of(Optional.of(new EmailAddress(address))),
                    Optional.of(manager),
                    Optional.empty(),
                    Optional.empty());
            application
                    .structure()
                    .changeTeam()
                    .handle(new ChangeTeam.Command(Operator.ACTOR, team.id(), Optional.empty(), patch));
        }
        topics(team).stream().filter(this::isMissing).forEach(topic -> lead(topic, team));
    }

    private void lead(String topic, Team team) {
        application
                .structure()
                .addCategory()
                .handle(new AddCategory.Command(Operator.ACTOR, topic, Optional.empty(), Optional.of(team.id())));
    }

    private boolean isMissing(String topic) {
        PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, Optional.empty(), false);
        return application
                .structure()
                .listCategories()
                .handle(new ListCategories.Query(Operator.ACTOR, page))
                .items()
                .stream()
                .map(Category::name)
                .noneMatch(topic::equals);
    }

    private Optional<PersonId> manager() {
        return application
                .outside()
                .store()
                .people()
                .find(new Login(DemoAccount.MANAGER.login()))
                .filter(Person::active)
                .map(Person::id);
    }
}

package org.appticket.bootstrap.incidentlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.structure.AddCategory;
import org.appticket.application.structure.AddTeam;
import org.appticket.application.structure.ListCategories;
import org.appticket.application.structure.ListTeams;
import org.appticket.application.structure.Tree;
import org.appticket.application.ticket.Desk;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;

/** Finds teams and categories by their names, or adds them. */
final class Structure {

    private final AddTeam addTeam;
    private final ListTeams listTeams;
    private final AddCategory addCategory;
    private final ListCategories listCategories;
    private final Actor by;

    /** For somebody who administers. */
    Structure(Destination destination, Actor by) {
        Desk desk = destination.desk();
        this.addTeam = new AddTeam(destination.roster(), desk.identifiers());
        this.listTeams = new ListTeams(destination.teams());
        this.addCategory = new AddCategory(
                new Tree(
                        desk.unitOfWork(),
                        destination.categories(),
                        desk.references(),
                        destination.audit(),
                        destination.roster().epochs()),
                desk.identifiers());
        this.listCategories = new ListCategories(destination.categories());
        this.by = by;
    }

    /** The team of a name, whatever its case. */
    TeamId team(String name) {
        return all(page -> listTeams.handle(new ListTeams.Query(by, page))).stream()
                .filter(team -> team.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> addTeam.handle(new AddTeam.Command(by, name)))
                .id();
    }

    /** The category of a name at the top, whatever its case. */
    CategoryId category(String name) {
        return all(page -> listCategories.handle(new ListCategories.Query(by, page))).stream()
                .filter(category ->
                        category.parent().isEmpty() && category.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> addCategory.handle(new AddCategory.Command(by, name, Optional.empty())))
                .id();
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        PageRequest request = new PageRequest(PageRequest.MAX_LIMIT, Optional.empty(), false);
        Page<T> page = list.apply(request);
        List<T> all = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = list.apply(request.from(page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }
}

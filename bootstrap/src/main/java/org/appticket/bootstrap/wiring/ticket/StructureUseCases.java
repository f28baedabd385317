package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.structure.AddCategory;
import org.appticket.application.structure.AddTeam;
import org.appticket.application.structure.ChangeCategory;
import org.appticket.application.structure.ChangeTeam;
import org.appticket.application.structure.ListCategories;
import org.appticket.application.structure.ListTeams;
import org.appticket.application.structure.Roster;
import org.appticket.application.structure.ShowCategory;
import org.appticket.application.structure.ShowTeam;
import org.appticket.application.structure.Tree;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around teams and categories; used like {@link TicketUseCases}. */
@Singleton
public final class StructureUseCases {

    private final Ports store;

    @Inject
    public StructureUseCases(Outside outside) {
        this.store = outside.store();
    }

    @Produces
    @Singleton
    public AddTeam addTeam() {
        return new AddTeam(roster(), store.identifiers());
    }

    @Produces
    @Singleton
    public ChangeTeam changeTeam() {
        return new ChangeTeam(roster());
    }

    @Produces
    @Singleton
    public ListTeams listTeams() {
        return new ListTeams(store.teams());
    }

    @Produces
    @Singleton
    public ShowTeam showTeam() {
        return new ShowTeam(store.teams());
    }

    @Produces
    @Singleton
    public AddCategory addCategory() {
        return new AddCategory(tree(), store.identifiers());
    }

    @Produces
    @Singleton
    public ChangeCategory changeCategory() {
        return new ChangeCategory(tree());
    }

    @Produces
    @Singleton
    public ShowCategory showCategory() {
        return new ShowCategory(store.categories());
    }

    @Produces
    @Singleton
    public ListCategories listCategories() {
        return new ListCategories(store.categories());
    }

    private Roster roster() {
        return new Roster(
                store.unitOfWork(),
                store.teams(),
                store.people(),
                store.memberships(),
                store.auditLog(),
                store.calendars(),
                store.slaEpochs());
    }

    private Tree tree() {
        return new Tree(
                store.unitOfWork(), store.categories(), store.references(), store.auditLog(), store.slaEpochs());
    }
}

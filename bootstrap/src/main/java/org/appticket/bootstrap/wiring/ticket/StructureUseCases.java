package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.structure.AddCategory;
import org.appticket.application.structure.AddTeam;
import org.appticket.application.structure.ListCategories;
import org.appticket.application.structure.ListTeams;
import org.appticket.application.structure.ShowTeam;
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
        return new AddTeam(store.unitOfWork(), store.teams(), store.identifiers(), store.auditLog());
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
        return new AddCategory(
                store.unitOfWork(), store.categories(), store.references(), store.identifiers(), store.auditLog());
    }

    @Produces
    @Singleton
    public ListCategories listCategories() {
        return new ListCategories(store.categories());
    }
}

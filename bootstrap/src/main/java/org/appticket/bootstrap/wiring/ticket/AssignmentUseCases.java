package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.assignment.AnswerAssignment;
import org.appticket.application.assignment.AskAssignee;
import org.appticket.application.assignment.ReleaseAssignees;
import org.appticket.application.assignment.RemoveAssignment;
import org.appticket.application.assignment.SetAbsence;
import org.appticket.application.assignment.ShowAbsence;
import org.appticket.application.assignment.ShowWorkload;
import org.appticket.application.assignment.TakeTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around who works on tickets; used like {@link TicketUseCases}. */
@Singleton
public final class AssignmentUseCases {

    private final Outside outside;
    private final Ports store;
    private final Desk desk;

    @Inject
    public AssignmentUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.desk = TicketUseCases.desk(outside);
    }

    @Produces
    @Singleton
    public AskAssignee askAssignee() {
        return new AskAssignee(desk);
    }

    @Produces
    @Singleton
    public TakeTicket takeTicket() {
        return new TakeTicket(desk);
    }

    @Produces
    @Singleton
    public AnswerAssignment answerAssignment() {
        return new AnswerAssignment(desk);
    }

    @Produces
    @Singleton
    public RemoveAssignment removeAssignment() {
        return new RemoveAssignment(desk);
    }

    @Produces
    @Singleton
    public ShowWorkload showWorkload() {
        return new ShowWorkload(store.teams(), store.workloads());
    }

    @Produces
    @Singleton
    public ShowAbsence showAbsence() {
        return new ShowAbsence(store.absences());
    }

    @Produces
    @Singleton
    public SetAbsence setAbsence() {
        return new SetAbsence(
                store.unitOfWork(),
                new SetAbsence.Staff(store.people(), store.memberships(), store.absences()),
                store.auditLog(),
                outside.clock());
    }

    public ReleaseAssignees releaseAssignees() {
        return new ReleaseAssignees(desk, store.releases());
    }
}

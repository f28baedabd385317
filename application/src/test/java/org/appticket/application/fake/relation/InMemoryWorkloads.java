package org.appticket.application.fake.relation;

import java.util.List;
import java.util.function.Predicate;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.relation.Workloads;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Sight;

/** Workloads, counted by a look at every ticket in memory. */
public final class InMemoryWorkloads implements Workloads {
    private final InMemoryStore store;

    /** Of the people in a store. */
    public InMemoryWorkloads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<WorkloadRecord> list(TeamId team, Sight sight, PageRequest page) {
        return store.run(() -> {
            List<WorkloadRecord> loads = store.people().list(Person::worksOnTickets).stream()
                    .filter(person -> store.teamsOf(person.id()).contains(team))
                    .map(person -> load(person, sight))
                    .toList();
            return InMemoryList.page(loads, load -> load.person().id().value(), page);
        });
    }

    private WorkloadRecord load(Person person, Sight sight) {
        List<Assignment> all = store
                .tickets()
                .list(ticket -> sight.covers(ticket.standing())
                        && ticket.status() != Status.CLOSED
                        && ticket.status() != Status.RESOLVED)
                .stream()
                .flatMap(ticket -> ticket.circle().assignments().of(Assignee.of(person.id())).stream())
                .toList();
        return new WorkloadRecord(
                new PersonName(person.id(), person.name()),
                count(all, one -> one.leads() && one.state() != AssignmentState.ASKED),
                count(all, one -> !one.leads() && one.state() == AssignmentState.ACCEPTED),
                count(all, one -> one.state() == AssignmentState.ASKED));
    }

    private static int count(List<Assignment> all, Predicate<Assignment> counted) {
        return (int) all.stream().filter(counted).count();
    }
}

package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.calendar.AddCalendar;
import org.appticket.application.calendar.CalculateDeadline;
import org.appticket.application.calendar.CalculateElapsed;
import org.appticket.application.calendar.CalendarDesk;
import org.appticket.application.calendar.ChangeCalendar;
import org.appticket.application.calendar.ListCalendars;
import org.appticket.application.calendar.ProposeCountryHolidays;
import org.appticket.application.calendar.ProposeHolidays;
import org.appticket.application.calendar.RemoveCalendar;
import org.appticket.application.calendar.ShowCalendar;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around calendars; used like {@link TicketUseCases}. */
@Singleton
public final class CalendarUseCases {

    private final Ports store;
    private final CalendarDesk desk;

    @Inject
    public CalendarUseCases(Outside outside) {
        this.store = outside.store();
        this.desk = new CalendarDesk(store.unitOfWork(), store.calendars(), store.slaEpochs(), store.auditLog());
    }

    @Produces
    @Singleton
    public AddCalendar addCalendar() {
        return new AddCalendar(desk, store.identifiers());
    }

    @Produces
    @Singleton
    public ChangeCalendar changeCalendar() {
        return new ChangeCalendar(desk);
    }

    @Produces
    @Singleton
    public RemoveCalendar removeCalendar() {
        return new RemoveCalendar(desk);
    }

    @Produces
    @Singleton
    public ProposeHolidays proposeHolidays() {
        return new ProposeHolidays(desk);
    }

    @Produces
    @Singleton
    public ProposeCountryHolidays proposeCountryHolidays() {
        return new ProposeCountryHolidays(proposeHolidays(), store.holidaySources());
    }

    @Produces
    @Singleton
    public ListCalendars listCalendars() {
        return new ListCalendars(store.calendars());
    }

    @Produces
    @Singleton
    public ShowCalendar showCalendar() {
        return new ShowCalendar(store.calendars());
    }

    @Produces
    @Singleton
    public CalculateDeadline calculateDeadline() {
        return new CalculateDeadline(showCalendar());
    }

    @Produces
    @Singleton
    public CalculateElapsed calculateElapsed() {
        return new CalculateElapsed(showCalendar());
    }
}

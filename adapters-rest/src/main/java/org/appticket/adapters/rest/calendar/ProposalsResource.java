package org.appticket.adapters.rest.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.icalendar.CalendarFile;
import org.appticket.adapters.rest.icalendar.CalendarFileReader;
import org.appticket.adapters.rest.icalendar.Years;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.calendar.ProposeCountryHolidays;
import org.appticket.application.calendar.ProposeHolidays;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.calendar.FrenchHolidays;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;

/** Holidays that are proposed for one calendar, and do not count until somebody says so. */
@Dependent
@SignedIn
@Path("/calendars/{id}/proposals")
@Produces(Answer.JSON)
public class ProposalsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ProposeHolidays proposeHolidays;
    private final ProposeCountryHolidays proposeCountryHolidays;

    @Inject
    ProposalsResource(
            Exchange exchange,
            OncePerKey oncePerKey,
            ProposeHolidays proposeHolidays,
            ProposeCountryHolidays proposeCountryHolidays) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.proposeHolidays = proposeHolidays;
        this.proposeCountryHolidays = proposeCountryHolidays;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response propose(@PathParam("id") String id, JsonFields body) {
        exchange.withoutQuery();
        CalendarId calendar = CalendarResource.number(id);
        Supplier<NamedCalendar> work = body.has("country") ? ofCountry(calendar, body) : ofSet(calendar, body);
        return oncePerKey.answer(body, () -> CalendarResource.answer(work.get()));
    }

    @POST
    @Consumes(CalendarFileReader.MEDIA_TYPE)
    public Response proposeFile(@PathParam("id") String id, CalendarFile file) {
        QueryFields fields = exchange.query();
        Optional<Integer> from = fields.required("from", fields.number("from", 1, Years.LAST));
        Optional<Integer> to = fields.required("to", fields.number("to", from.orElse(1), Years.lastFrom(from)));
        fields.check();
        Years years = new Years(from.orElseThrow(), to.orElseThrow());
        var command = new ProposeHolidays.Command(
                exchange.actor(), CalendarResource.number(id), zone -> file.holidays(zone, years));
        return oncePerKey.answer(years + file.text(), () -> CalendarResource.answer(proposeHolidays.handle(command)));
    }

    private Supplier<NamedCalendar> ofSet(CalendarId calendar, JsonFields body) {
        Optional<FrenchHolidays> set = body.required("set", body.choice("set", FrenchHolidays.class));
        body.check();
        var command = new ProposeHolidays.Command(
                exchange.actor(), calendar, set.orElseThrow().holidays());
        return () -> proposeHolidays.handle(command);
    }

    private Supplier<NamedCalendar> ofCountry(CalendarId calendar, JsonFields body) {
        Optional<String> country = body.required("country", body.text("country", TextRule.TAG));
        Optional<String> region = body.optional("region", body.text("region", TextRule.TAG));
        Optional<Integer> from = body.required("from", body.number("from", 1, Years.LAST));
        Optional<Integer> to = body.required("to", body.number("to", from.orElse(1), Years.lastFrom(from)));
        body.choice("set", FrenchHolidays.class);
        Stream.of("set").filter(body::has).forEach(name -> body.fault(name, Problem.NOT_APPLICABLE));
        body.check();
        var command = new ProposeCountryHolidays.Command(
                exchange.actor(),
                calendar,
                new ProposeCountryHolidays.Place(country.orElseThrow(), region),
                new ProposeCountryHolidays.Years(from.orElseThrow(), to.orElseThrow()),
                language());
        return () -> proposeCountryHolidays.handle(command);
    }

    private Locale language() {
        String accepted = exchange.header(HttpHeaders.ACCEPT_LANGUAGE).orElse("");
        return Locale.forLanguageTag(Language.accepted(accepted).tag());
    }
}

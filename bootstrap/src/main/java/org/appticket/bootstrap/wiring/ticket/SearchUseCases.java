package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.application.search.FindTags;
import org.appticket.application.search.KeepWords;
import org.appticket.application.search.RenewWords;
import org.appticket.application.search.SuggestSimilar;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around the words of tickets; used like {@link TicketUseCases}. */
@Singleton
public final class SearchUseCases {

    private final Outside outside;
    private final TicketUseCases tickets;

    @Inject
    public SearchUseCases(Outside outside) {
        this.outside = outside;
        this.tickets = new TicketUseCases(outside);
    }

    @Produces
    @Singleton
    public SuggestSimilar suggestSimilar() {
        return new SuggestSimilar(
                outside.store().textSearch(), tickets.showTicket(), tickets.confidentialReads(), outside.clock());
    }

    @Produces
    @Singleton
    public FindTags findTags() {
        return new FindTags(outside.store().tagSearch());
    }

    @Produces
    @Singleton
    public KeepWords keepWords() {
        return new KeepWords(outside.store().searchIndex());
    }

    @Produces
    @Singleton
    public RenewWords renewWords() {
        return new RenewWords(outside.store().searchIndex());
    }
}

package org.appticket.adapters.persistence;

import java.time.InstantSource;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.application.dsl.World;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;

/** Opens and starts tickets for ever, and says the number of each once the store has acknowledged it. */
final class Scribe {
    private Scribe() {}

    public static void main(String[] url) {
        DatabaseSettings settings = new DatabaseSettings(url[0], "sa", "", 2);
        Database.migrate(settings);
        World world = World.in(Store.drivenPorts(
                Database.open(settings, Store::salt, InstantSource.system()).ports()));
        while (true) {
            Ticket opened = world.aTicket().open();
            say(opened.id() + " 1");
            world.decide(
                    opened.id(), (ticket, now) -> ticket.take(new Step.Start(), Obstacles.NONE, Author.SYSTEM, now));
            say(opened.id() + " 2");
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

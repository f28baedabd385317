package org.appticket.application.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.TeamCourier;
import org.appticket.application.port.delivery.TeamCourier.Item;
import org.appticket.application.port.delivery.TeamCourier.TeamNews;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.id.TeamId;

/**
 * How news go out to the addresses of teams.
 *
 * @param writing makes news of what waits
 * @param courier who brings them
 * @param tempo how fast
 */
public record TeamRoute(TeamWriting writing, TeamCourier courier, Tempo tempo) implements Route {

    @Override
    public Load load(Lane lane, Plan plan) {
        if (!(lane instanceof Lane.OfTeam of)) {
            throw new IllegalArgumentException("no team is told what goes to " + lane);
        }
        TeamId team = of.team();
        Optional<Recipient> to = writing.recipient(team);
        List<Pending> members = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<DeliveryId> withdrawn = new ArrayList<>();
        for (Pending member : plan.members()) {
            Optional<Item> item =
                    to.flatMap(any -> member.delivery().message().forTeam()).flatMap(writing::item);
            item.ifPresentOrElse(items::add, () -> withdrawn.add(member.id()));
            item.ifPresent(any -> members.add(member));
        }
        Optional<Parcel> parcel = to.filter(any -> !items.isEmpty())
                .map(recipient -> new TeamNews(plan.letter(), recipient, items))
                .map(news -> () -> courier.bring(news));
        return new Load(parcel, members, withdrawn);
    }

    @Override
    public void noted(Lane lane, LaneHealth health, Instant now) {
        // Nothing follows from it: a team is told as long as it has an address.
    }
}

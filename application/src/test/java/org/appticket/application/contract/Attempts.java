package org.appticket.application.contract;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.dsl.World;
import org.appticket.application.view.Attempt;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Role;

/** Attempts of new people with new keys. */
final class Attempts {
    private Attempts() {}

    static Attempt answered(Attempt attempt) {
        return attempt.answered(new Attempt.Answer(200, Map.of("ETag", "\"1\""), "{}"));
    }

    static Attempt attempt(World world) {
        return attempt(world, new Attempt.Id(world.person(Role.USER), "POST /tickets", world.word()));
    }

    static Attempt attempt(World world, Attempt.Id id) {
        return attempt(id, world.now());
    }

    static Attempt begun(World world, Instant at) {
        return attempt(new Attempt.Id(world.person(Role.USER), "POST /tickets", world.word()), at);
    }

    static Attempt attempt(Attempt.Id id, Instant begun) {
        return new Attempt(
                id,
                Digest.ofText("{\"title\":\"Fire\"}"),
                Digest.ofText("fence of " + id),
                begun,
                begun.plusSeconds(60),
                Optional.empty());
    }

    static Attempt again(Attempt other) {
        return new Attempt(
                other.id(),
                other.body(),
                Digest.ofText("after " + other.fence()),
                other.begun().plusSeconds(90),
                other.leaseUntil().plusSeconds(90),
                Optional.empty());
    }
}

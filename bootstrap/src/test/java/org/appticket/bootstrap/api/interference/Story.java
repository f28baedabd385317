package org.appticket.bootstrap.api.interference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What happens in two worlds, drawn by a seed: some tickets live in both, and every secret one in one of the two. What is
 * drawn is drawn before it is told, so that both worlds hear the same.
 */
final class Story {
    private static final List<String> STATUS_STEPS = List.of(
            "{'action':'START'}",
            "{'action':'WAIT','waitingFor':'REQUESTER','reason':'Which tray?'}",
            "{'action':'RESOLVE','resolution':'A new roller.'}",
            "{'action':'CLOSE'}",
            "{'action':'REOPEN','reason':'It jams again'}",
            "{'action':'CANCEL','reason':'Not needed'}");

    private final Random random;
    private final boolean deep;
    private final int firstTicket;
    private final List<Integer> common = new ArrayList<>();
    private final List<Integer> secret = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** Something that happens, in one world or in both. */
    private record Step(Predicate<World> where, Consumer<World> what) {}

    /**
     * Draws a story.
     *
     * @param seed what it is drawn by
     * @param deep whether secrets are confidential and in a queue of others, or anything that is not the observers' own
     * @param firstTicket a number that no earlier story has used for a ticket
     */
    Story(long seed, boolean deep, int firstTicket) {
        this.random = new Random(seed);
        this.deep = deep;
        this.firstTicket = firstTicket;
        for (int i = 0; i < 14; i++) {
            boolean open = i % 2 == 0;
            open(open);
            for (int action = 0; action < 3; action++) {
                act();
            }
        }
    }

    /** Tells it. */
    void tellIn(World world) {
        for (Step step : steps) {
            if (step.where().test(world)) {
                step.what().accept(world);
            }
        }
    }

    /** Tickets that are in both worlds. */
    List<Integer> common() {
        return common;
    }

    /** Tickets that are in one world only. */
    List<Integer> secret() {
        return secret;
    }

    private void open(boolean inBoth) {
        int told = firstTicket + common.size() + secret.size();
        boolean inFirst = random.nextBoolean();
        (inBoth ? common : secret).add(told);
        Predicate<World> where = inBoth ? world -> true : world -> world.isFirst() == inFirst;
        String requester = inBoth
                ? one(List.of(World.OBSERVER_USER, World.OBSERVER_ADMIN, World.OBSERVER_AGENT, World.CUSTOMER))
                : one(List.of(World.CUSTOMER, World.SECRET_CUSTOMER));
        boolean hidden = !inBoth && deep;
        String team = hidden ? "theirs" : one(List.of("", "ours", "theirs"));
        boolean confidential = hidden || random.nextInt(3) == 0;
        String body = "{'title':'%s %d','description':'%s','confidential':%b,'impact':'%s','tags':['%s']"
                .formatted(
                        one(List.of("Printer", "Network", "Badge")),
                        told,
                        one(List.of("It hums", "", "Since noon")),
                        confidential,
                        one(List.of("LOW", "MEDIUM", "HIGH")),
                        inBoth ? one(List.of("red", "blue")) : one(List.of("red", "blue", "secret")));
        steps.add(new Step(where, world -> world.open(told, requester, team, body)));
        steps.addAll(inBoth ? List.of() : List.of(concerned(where, told)));
    }

    /** Somebody of the other team is at work on every secret. */
    private Step concerned(Predicate<World> where, int told) {
        return new Step(where, world -> {
            world.act(told, World.SECRET_AGENT, "/comments", "{'body':'Hm','visibility':'INTERNAL'}");
            world.as(World.SECRET_AGENT)
                    .post("tickets", Attempts.hidden(world.number("theirs")), "Idempotency-Key", keyOf(told));
        });
    }

    /** A key that somebody unseen uses, in the world where the secret is. */
    static String keyOf(int told) {
        return "key-" + told;
    }

    private void act() {
        boolean inBoth = secret.isEmpty() || random.nextBoolean();
        int told = one(inBoth ? common : secret);
        Predicate<World> where = inBoth ? world -> true : world -> world.ticket(told) != world.ticket(-1);
        String actor = inBoth
                ? one(List.of(World.WORKER, World.OBSERVER_USER, World.OBSERVER_AGENT, World.CUSTOMER))
                : one(List.of(World.WORKER, World.SECRET_AGENT, World.SECRET_CUSTOMER));
        Consumer<World> what = switch (random.nextInt(5)) {
            case 0 -> said(told, actor, one(List.of("PUBLIC", "INTERNAL")));
            case 1 -> changed(told, "{'urgency':'" + one(List.of("LOW", "HIGH")) + "'}");
            case 2 -> followedUp(told, actor);
            default -> moved(told, one(List.of(World.WORKER, actor)), one(STATUS_STEPS));
        };
        steps.add(new Step(where, what));
    }

    private static Consumer<World> said(int told, String actor, String visibility) {
        return world -> world.act(told, actor, "/comments", "{'body':'I see','visibility':'" + visibility + "'}");
    }

    private static Consumer<World> changed(int told, String patch) {
        return world -> world.act(told, World.WORKER, "", patch);
    }

    private static Consumer<World> moved(int told, String actor, String step) {
        return world -> world.act(told, actor, "/transitions", step);
    }

    private static Consumer<World> followedUp(int told, String actor) {
        return world -> world.act(told, actor, "/follow-ups", "{'description':'Again'}");
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

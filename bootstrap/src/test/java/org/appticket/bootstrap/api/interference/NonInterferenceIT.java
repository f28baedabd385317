package org.appticket.bootstrap.api.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.api.interference.Questions.Question;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two servers whose tickets differ only in what an observer may not see answer that observer alike, to the byte, everything that
 * can be asked.
 */
class NonInterferenceIT {
    private static final int MOST_PAGES = 60;
    private static final List<RunningServer> SERVERS = new ArrayList<>();
    private static final List<World> WORLDS = new ArrayList<>();
    private static int told;

    @BeforeAll
    static void two_worlds() {
        List.of(1, 2).parallelStream().map(number -> RunningServer.start()).forEachOrdered(SERVERS::add);
        WORLDS.add(new World(SERVERS.get(0), true));
        WORLDS.add(new World(SERVERS.get(1), false));
    }

    @AfterAll
    static void no_worlds() {
        SERVERS.forEach(RunningServer::close);
    }

    /** What is confidential and of another team is hidden from agents and from everybody below; the rest from users alone. */
    @Test
    void what_may_not_be_seen_changes_no_answer() {
        long seed = new Random().nextLong();
        for (int i = 0; i < 2; i++) {
            compare(
                    seed + i,
                    true,
                    List.of(World.OBSERVER_USER, World.OBSERVER_AGENT, World.OBSERVER_ADMIN, World.OBSERVER_TOKEN));
        }
        for (int i = 2; i < 4; i++) {
            compare(seed + i, false, List.of(World.OBSERVER_USER, World.OBSERVER_ADMIN));
        }
    }

    private static void compare(long seed, boolean deep, List<String> observers) {
        System.out.println("non-interference: seed " + seed);
        Story story = new Story(seed, deep, told);
        told += 1000;
        WORLDS.forEach(story::tellIn);
        List<Question> questions = new Questions(new Random(seed), story).all();
        assertTrue(questions.size() > 100, () -> "too few: " + questions.size());
        for (String observer : observers) {
            String difference = difference(observer, questions, story);
            assertEquals("", difference, () -> "seed " + seed + ", " + observer);
        }
        String seenByAll = difference(World.WORKER, questions, story);
        assertNotEquals("", seenByAll, "whoever sees everything sees that the worlds differ");
    }

    /** The first question that is not answered alike, with both answers; empty if there is none. */
    private static String difference(String observer, List<Question> questions, Story story) {
        Renaming first = new Renaming();
        Renaming second = new Renaming();
        for (Question question : questions) {
            String one = String.join("\n", answers(WORLDS.get(0), observer, question, first));
            String other = String.join("\n", answers(WORLDS.get(1), observer, question, second));
            if (!one.equals(other)) {
                return question.text() + "\n" + one + "\n" + other;
            }
        }
        List<String> one = Attempts.told(WORLDS.get(0), observer, story, first);
        List<String> other = Attempts.told(WORLDS.get(1), observer, story, second);
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return "attempt " + i + "\n" + one.get(i) + "\n" + other.get(i);
            }
        }
        return "";
    }

    /** The answer, and where it is a page all that follow. */
    private static List<String> answers(World world, String observer, Question question, Renaming names) {
        String address = question.address().apply(world);
        List<String> answers = new ArrayList<>();
        String next = address;
        while (!next.isEmpty()) {
            assertTrue(answers.size() < MOST_PAGES, address);
            Reply reply = world.as(observer).get(next);
            assertTrue(reply.status() < 500, reply::body);
            answers.add(names.told(reply));
            next = next(reply, address);
        }
        return answers;
    }

    private static String next(Reply reply, String address) {
        if (reply.header("Link").isEmpty()) {
            return "";
        }
        return address + (address.contains("?") ? "&" : "?") + "after="
                + reply.json().getString("next");
    }
}

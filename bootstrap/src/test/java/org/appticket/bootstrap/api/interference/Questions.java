package org.appticket.bootstrap.api.interference;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.appticket.bootstrap.api.contract.Operations;

/** Everything that can be read, asked in every way that the contract allows: whatever is added to it is asked too. */
final class Questions {
    /**
     * What is not asked: what operators may look at, which tells how busy the server was as a whole, to whom it is opened by settings;
     * the log of administrators' oversight, which is there to name what happened to tickets that they do not see; what became of mail in
     * both directions, which they look after without being told what is in tickets; and the stream of events, which is no answer that ends.
     */
    static final Set<String> NOT_ABOUT_TICKETS = Set.of(
            "GET /metrics",
            "GET /audit",
            "GET /channels",
            "GET /deliveries",
            "GET /inbound-mails",
            "GET /events",
            "GET /calendars/{id}/deadline",
            "GET /calendars/{id}/elapsed");

    private static final String MISSING = "999999999";
    private static final int COMBINATIONS = 25;

    private final Random random;
    private final Story story;
    private final List<Question> all = new ArrayList<>();

    /**
     * A question.
     *
     * @param text what it is called in a failure
     * @param address where it is asked, in a world
     */
    record Question(String text, Function<World, String> address) {
        private Question and(String separator, Part part) {
            return new Question(
                    text + separator + part.text(),
                    world -> address.apply(world) + separator + part.in().apply(world));
        }
    }

    /** A part of an address that may be spelled differently in each world. */
    private record Part(String text, Function<World, String> in) {
        static Part of(String text) {
            return new Part(text, world -> text);
        }

        Part after(String before) {
            return new Part(before + text, world -> before + in.apply(world));
        }
    }

    Questions(Random random, Story story) {
        this.random = random;
        this.story = story;
        Operations.all().stream()
                .filter(one -> one.method().equals("GET") && !NOT_ABOUT_TICKETS.contains(one.endpoint()))
                .forEach(this::ask);
    }

    List<Question> all() {
        return all;
    }

    private void ask(Operations.One operation) {
        for (Question plain : addresses(operation)) {
            all.add(plain);
            List<List<Part>> filters = operation.parameters().stream()
                    .filter(parameter -> "query".equals(parameter.getIn())
                            && !parameter.getName().equals("after"))
                    .map(this::values)
                    .toList();
            filters.forEach(values -> values.forEach(value -> all.add(plain.and("?", value))));
            for (int i = 0; i < (filters.size() > 3 ? COMBINATIONS : filters.size()); i++) {
                all.add(combined(plain, filters));
            }
        }
    }

    private Question combined(Question plain, List<List<Part>> filters) {
        Question question = plain;
        String separator = "?";
        for (List<Part> values : filters) {
            if (random.nextInt(filters.size()) < 3) {
                question = question.and(separator, one(values));
                separator = "&";
            }
        }
        return question;
    }

    /** The address with everything that can stand for the braces: what is there, what is hidden, and what is nowhere. */
    private List<Question> addresses(Operations.One operation) {
        List<Question> addresses = List.of(new Question("", world -> ""));
        for (String segment : operation.address().substring(1).split("/", -1)) {
            List<Question> longer = new ArrayList<>();
            for (Question address : addresses) {
                for (Part part :
                        segment.startsWith("{") ? things(operation.path(), segment) : List.of(Part.of(segment))) {
                    longer.add(address.and("/", part));
                }
            }
            addresses = longer;
        }
        return addresses;
    }

    private List<Part> things(String path, String segment) {
        if (segment.equals("{comment}")) {
            return tickets("comment on ", World::comment);
        }
        return switch (path.split("/", -1)[1]) {
            case "tickets" -> tickets("ticket ", World::ticket);
            case "people" -> numbers(World.OBSERVER_USER, World.SECRET_CUSTOMER, World.WORKER);
            case "teams" -> numbers("ours", "theirs");
            case "categories" -> texts("1", "5", MISSING);
            case "custom-fields" -> texts("floor");
            case "sla-policies" -> texts("1", MISSING);
            case "views", "calendars", "webhooks" -> texts("1", MISSING);
            case "auth" -> texts("nowhere");
            case "reports" -> texts("volume", "backlog", "resolution-time", "sla", "workload");
            default -> throw new IllegalArgumentException("nobody knows what " + segment + " can be in " + path);
        };
    }

    private List<Part> tickets(String text, java.util.function.ToLongBiFunction<World, Integer> number) {
        List<Part> parts = new ArrayList<>(List.of(Part.of(MISSING)));
        for (int told : List.of(one(story.common()), one(story.common()), one(story.secret()))) {
            parts.add(new Part(text + told, world -> String.valueOf(number.applyAsLong(world, told))));
        }
        return parts;
    }

    private List<Part> numbers(String... names) {
        List<Part> parts = new ArrayList<>(List.of(Part.of(MISSING)));
        for (String name : names) {
            parts.add(new Part(name, world -> String.valueOf(world.number(name))));
        }
        return parts;
    }

    private List<Part> values(Parameter parameter) {
        String name = parameter.getName();
        List<Part> values = switch (name) {
            case "limit" -> texts("1", "2", "100");
            case "depth" -> texts("1", "100");
            case "team" ->
                "integer".equals(parameter.getSchema().getType())
                        ? numbers("ours", "theirs")
                        : plus(numbers("ours", "theirs"), "none");
            case "lead", "assignee" -> plus(numbers(World.WORKER, World.SECRET_AGENT), "me", "none");
            case "requester" -> plus(numbers(World.CUSTOMER, World.SECRET_CUSTOMER), "me");
            case "category" ->
                "integer".equals(parameter.getSchema().getType()) ? texts("1", "5") : texts("1", "5", "1,5");
            case "tag" -> texts("red", "secret", "red,secret");
            case "q" ->
                texts(
                        "a",
                        "hid",
                        "rob",
                        "printer",
                        "printer+-secret",
                        "secret",
                        "%22since+noon%22",
                        "hm+tag:red",
                        "%231",
                        "status:open+net");
            case "title" -> texts("printer+hums", "badge+since+noon");
            case "description" -> texts("network", "hm");
            case "from", "to" -> texts("2026-01-01", "2100-01-01");
            case "zone" -> texts("UTC", "Europe/Paris");
            case "createdFrom", "createdTo", "updatedFrom", "updatedTo" ->
                texts("2026-01-01T00:00:00Z", "2100-01-01T00:00:00Z");
            default -> listed(parameter.getSchema(), name);
        };
        return values.stream().map(value -> value.after(name + "=")).toList();
    }

    private static List<Part> listed(Schema<?> schema, String name) {
        Schema<?> item = schema.getItems() == null ? schema : schema.getItems();
        if (item.getEnum() != null) {
            return item.getEnum().stream().map(String::valueOf).map(Part::of).toList();
        }
        if ("boolean".equals(item.getType())) {
            return texts("true", "false");
        }
        if ("string".equals(item.getType())) {
            return texts("nothing");
        }
        throw new IllegalArgumentException("nobody knows what " + name + " can be");
    }

    private static List<Part> plus(List<Part> parts, String... texts) {
        List<Part> more = new ArrayList<>(parts);
        more.addAll(texts(texts));
        return more;
    }

    private static List<Part> texts(String... texts) {
        return List.of(texts).stream().map(Part::of).toList();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

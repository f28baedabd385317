package org.appticket.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.domain.history.Digest;

/**
 * What of that which is due for somebody goes into one letter (rules DEL-3 and DEL-4 in {@code docs/rules.md}).
 *
 * @param most more letters than this within the window are a storm
 * @param window how far back letters count
 */
public record Bundling(int most, Duration window) {

    /** Twenty letters in ten minutes. */
    public static final Bundling USUAL = new Bundling(20, Duration.ofMinutes(10));

    /** Each by itself, however many there are. */
    public static final Bundling NONE = new Bundling(Integer.MAX_VALUE / 2, Duration.ofSeconds(1));

    /**
     * What went out lately.
     *
     * @param letters how many letters within the window
     * @param last when the last of them did
     */
    public record Recent(int letters, Optional<Instant> last) {}

    /**
     * What is to be done.
     *
     * @param members what goes into one letter; nothing if nothing is due, or if everything waits
     * @param letter tells that letter from every other, and is the same when it goes out again
     * @param later until when everything that is due waits, to go together then
     */
    public record Plan(List<Pending> members, Digest letter, Optional<Instant> later) {

        /** Copies the members. */
        public Plan {
            members = List.copyOf(members);
        }

        private static Plan of(List<Pending> members) {
            return new Plan(members, letterOf(members), Optional.empty());
        }

        private static Digest letterOf(List<Pending> members) {
            if (members.size() == 1) {
                return members.get(0).delivery().mark();
            }
            return Digest.ofText(members.stream()
                    .map(member -> member.delivery().mark().toString())
                    .collect(Collectors.joining(" ")));
        }
    }

    /**
     * What goes next.
     *
     * @param due everything that is due, in its order
     * @param recent what went out lately
     * @return the plan
     */
    public Plan next(List<Pending> due, Recent recent) {
        Optional<Digest> begun =
                due.stream().flatMap(one -> one.letter().stream()).findFirst();
        if (begun.isPresent()) {
            List<Pending> members =
                    due.stream().filter(one -> one.letter().equals(begun)).toList();
            return new Plan(members, begun.get(), Optional.empty());
        }
        Optional<Instant> calm = recent.last().map(last -> last.plus(window)).filter(any -> recent.letters() >= most);
        if (due.isEmpty() || calm.isPresent()) {
            return new Plan(List.of(), Digest.NONE, due.isEmpty() ? Optional.empty() : calm);
        }
        boolean together = due.stream().anyMatch(one -> one.delivery().due().together());
        boolean storm = recent.letters() + due.size() > most;
        return Plan.of(together || storm ? due : due.subList(0, 1));
    }
}

package org.appticket.bootstrap.incidentlog;

import java.util.Optional;
import org.appticket.bootstrap.incidentlog.file.LogRow.Facts;
import org.appticket.bootstrap.incidentlog.file.Topic;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Category;

/** What a row changes of a ticket's facts: what the log says now and did not say before, and nothing else. */
final class Edits {

    private final Directory directory;

    /** By the names of a directory. */
    Edits(Directory directory) {
        this.directory = directory;
    }

    /** The changes from one row to the next; {@link DetailsPatch#NONE} if there are none. */
    DetailsPatch between(Facts before, Facts facts) {
        Topic topic = facts.topic();
        Prioritisation now = facts.prioritisation();
        Prioritisation was = before.prioritisation();
        boolean asPressing = now.equals(was);
        return new DetailsPatch(
                Optional.empty(),
                changed(before.topic().title(), topic.title()),
                changed(before.topic().description(), topic.description()),
                changed(before.topic().category(), topic.category()).map(this::category),
                facts.team().equals(before.team()) ? Optional.empty() : Optional.of(team(facts.team())),
                changed(was.impact(), now.impact()),
                changed(was.urgency(), now.urgency()),
                asPressing ? Optional.empty() : Optional.of(now.chosen()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The category of a name; incidents of which the log does not say it are about something else. */
    CategoryId category(Optional<String> name) {
        return name.map(directory::category).orElse(Category.OTHER);
    }

    private Optional<TeamId> team(Optional<String> name) {
        return name.map(directory::team);
    }

    private static <T> Optional<T> changed(T before, T now) {
        return Optional.of(now).filter(value -> !value.equals(before));
    }
}

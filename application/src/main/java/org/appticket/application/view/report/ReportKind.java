package org.appticket.application.view.report;

import static org.appticket.application.view.report.Grouping.AGE;
import static org.appticket.application.view.report.Grouping.CATEGORY;
import static org.appticket.application.view.report.Grouping.CHANNEL;
import static org.appticket.application.view.report.Grouping.DAY;
import static org.appticket.application.view.report.Grouping.MONTH;
import static org.appticket.application.view.report.Grouping.PERSON;
import static org.appticket.application.view.report.Grouping.PRIORITY;
import static org.appticket.application.view.report.Grouping.TARGET;
import static org.appticket.application.view.report.Grouping.TEAM;
import static org.appticket.application.view.report.Grouping.TYPE;
import static org.appticket.application.view.report.Grouping.WEEK;

import java.util.List;
import java.util.Locale;

/** The reports that there are. */
public enum ReportKind {
    /** How many tickets came in and went out. */
    VOLUME,
    /** How many tickets were still to be solved; by their age, team or priority how many are now. */
    BACKLOG,
    /** How long tickets took that were resolved. */
    RESOLUTION_TIME,
    /** How often what was promised was kept for tickets that were resolved; but for targets, it is about their resolution. */
    SLA,
    /** How much people have to do, and how many tickets that they led were resolved. */
    WORKLOAD;

    /**
     * By what its lines can be.
     *
     * @return the first is meant where nothing is said
     */
    public List<Grouping> groupings() {
        return switch (this) {
            case VOLUME -> List.of(DAY, WEEK, MONTH, TEAM, PRIORITY, CATEGORY, TYPE, CHANNEL);
            case BACKLOG -> List.of(DAY, WEEK, MONTH, AGE, TEAM, PRIORITY);
            case RESOLUTION_TIME -> List.of(PRIORITY, DAY, WEEK, MONTH, TEAM, CATEGORY, TYPE, CHANNEL);
            case SLA -> List.of(TARGET, DAY, WEEK, MONTH, TEAM, PRIORITY, CATEGORY, TYPE, CHANNEL);
            case WORKLOAD -> List.of(PERSON);
        };
    }

    /**
     * What each line can hold.
     *
     * @return in the order of the columns
     */
    public List<Figure> figures() {
        return switch (this) {
            case VOLUME -> List.of(Figure.IN, Figure.OUT);
            case BACKLOG -> List.of(Figure.OPEN);
            case RESOLUTION_TIME -> List.of(Figure.RESOLVED, Figure.MEAN, Figure.MEDIAN, Figure.P90);
            case SLA -> List.of(Figure.MET, Figure.MISSED);
            case WORKLOAD -> List.of(Figure.LED, Figure.CONTRIBUTED, Figure.ASKED, Figure.RESOLVED);
        };
    }

    /**
     * What it is called in addresses.
     *
     * @return small letters and hyphens
     */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

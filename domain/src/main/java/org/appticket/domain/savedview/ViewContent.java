package org.appticket.domain.savedview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * What a saved view shows. Which parameters a filter has is known where lists are asked for; here they are kept as they
 * are written there, so that {@code me} is whoever looks.
 *
 * @param name what it is called, as {@link TextRule#NAME} wants it
 * @param filter the parameters of the filter by name, at most {@value #MAX_PARAMETERS}, each as {@link TextRule#QUERY} wants it
 * @param sort in which order, as it is written there
 * @param columns what is shown of each ticket, from left to right; empty where whoever shows it decides
 * @param position where it stands among the others, from 0 to {@value #LAST_POSITION}
 */
public record ViewContent(
        String name, SortedMap<String, String> filter, Optional<String> sort, List<String> columns, int position) {

    /** How many parameters a filter can have. */
    public static final int MAX_PARAMETERS = 30;

    /** How many columns there can be. */
    public static final int MAX_COLUMNS = 30;

    /** The last place that a view can have. */
    public static final int LAST_POSITION = 10_000;

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,49}");
    private static final Pattern SORT = Pattern.compile("[A-Za-z,-]{1,100}");

    /**
     * Checks and copies everything.
     *
     * @throws InvalidValue if something is not as it must be
     */
    public ViewContent {
        name = TextRule.NAME.check("name", name);
        filter = checked(filter);
        if (sort.filter(keys -> !SORT.matcher(keys).matches()).isPresent()) {
            throw InvalidValue.of("sort", Problem.WRONG_FORMAT, Map.of("expected", "-priority,createdAt"));
        }
        columns = checked(columns);
        if (position < 0 || position > LAST_POSITION) {
            throw InvalidValue.of("position", Problem.OUT_OF_RANGE, Map.of("min", 0, "max", LAST_POSITION));
        }
    }

    private static SortedMap<String, String> checked(Map<String, String> raw) {
        if (raw.size() > MAX_PARAMETERS) {
            throw InvalidValue.of("query", Problem.TOO_LONG, Map.of("max", MAX_PARAMETERS));
        }
        SortedMap<String, String> parameters = new TreeMap<>();
        raw.forEach((key, value) -> {
            if (!COLUMN.matcher(key).matches()) {
                throw InvalidValue.of("query", Problem.UNKNOWN_MEMBER);
            }
            parameters.put(key, TextRule.QUERY.check("query/" + key, value));
        });
        return Collections.unmodifiableSortedMap(parameters);
    }

    private static List<String> checked(List<String> raw) {
        List<String> columns = new ArrayList<>(raw);
        if (columns.size() > MAX_COLUMNS) {
            throw InvalidValue.of("columns", Problem.TOO_LONG, Map.of("max", MAX_COLUMNS));
        }
        if (!columns.stream().allMatch(column -> COLUMN.matcher(column).matches())) {
            throw InvalidValue.of("columns", Problem.WRONG_FORMAT, Map.of("expected", "title, priority, …"));
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw InvalidValue.of("columns", Problem.REPEATED);
        }
        return List.copyOf(columns);
    }
}

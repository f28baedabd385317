package org.appticket.domain.savedview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to change of what a saved view shows; what is left out stays.
 *
 * @param name what it is called
 * @param filter the parameters of the filter that change; an empty value takes one away
 * @param sort in which order; an empty value for none in particular
 * @param columns all columns
 * @param position where it stands among the others
 */
public record ViewPatch(
        Optional<String> name,
        Map<String, Optional<String>> filter,
        Optional<Optional<String>> sort,
        Optional<List<String>> columns,
        Optional<Integer> position) {

    /** Copies the parameters and the columns. */
    public ViewPatch {
        filter = Map.copyOf(filter);
        columns = columns.map(List::copyOf);
    }

    /**
     * What is shown after it.
     *
     * @param content what was shown before
     * @return the new content
     * @throws org.appticket.domain.InvalidValue if something is not as it must be
     */
    public ViewContent appliedTo(ViewContent content) {
        return new ViewContent(
                name.orElse(content.name()),
                merged(content.filter()),
                sort.orElse(content.sort()),
                columns.orElse(content.columns()),
                position.orElse(content.position()));
    }

    private SortedMap<String, String> merged(Map<String, String> before) {
        SortedMap<String, String> after = new TreeMap<>(before);
        filter.forEach((parameter, value) ->
                value.ifPresentOrElse(text -> after.put(parameter, text), () -> after.remove(parameter)));
        return after;
    }
}

package org.appticket.adapters.security.directory;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Arrays;

/**
 * A filter in which a login can be put. What somebody typed becomes a value to compare with and never a part of the filter's
 * text, so that it cannot change what the filter means.
 */
final class LoginFilter {
    private static final String PLACE = "{login}";

    private final Filter template;

    private LoginFilter(Filter template) {
        this.template = template;
    }

    static LoginFilter parse(String text) {
        try {
            Filter template = Filter.create(text);
            if (template.equals(with(template, "x"))) {
                throw new IllegalArgumentException("no comparison with " + PLACE + " in the filter " + text);
            }
            return new LoginFilter(template);
        } catch (LDAPException malformed) {
            throw new IllegalArgumentException("not a filter: " + text, malformed);
        }
    }

    Filter with(String login) {
        return with(template, login);
    }

    private static Filter with(Filter filter, String login) {
        return switch (filter.getFilterType()) {
            case Filter.FILTER_TYPE_AND -> Filter.createANDFilter(each(filter, login));
            case Filter.FILTER_TYPE_OR -> Filter.createORFilter(each(filter, login));
            case Filter.FILTER_TYPE_NOT -> Filter.createNOTFilter(with(filter.getNOTComponent(), login));
            case Filter.FILTER_TYPE_EQUALITY ->
                PLACE.equals(filter.getAssertionValue())
                        ? Filter.createEqualityFilter(filter.getAttributeName(), login)
                        : filter;
            default -> filter;
        };
    }

    private static Filter[] each(Filter filter, String login) {
        return Arrays.stream(filter.getComponents())
                .map(part -> with(part, login))
                .toArray(Filter[]::new);
    }
}

package org.appticket.domain.inbound;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.TicketId;

/**
 * What a mail is about, in one line that can be the title of a ticket or is empty.
 *
 * @param text without control characters, not longer than a title
 */
public record SubjectLine(String text) {

    private static final Pattern NUMBER = Pattern.compile("\\[#([0-9]{1,18})]");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)^\\s*(?:(?:re|réf|ref|fwd?|tr|aw|wg)\\s*(?:\\[\\d+])?\\s*:|\\[#\\d{1,18}])\\s*");

    /**
     * The line in what a mail says.
     *
     * @param raw what it says, whatever that is
     * @return the line
     */
    public static SubjectLine of(String raw) {
        return new SubjectLine(MailText.cut(MailText.line(raw), TextRule.TITLE.max()));
    }

    /**
     * Which ticket it names.
     *
     * @return the last {@code [#number]}; nothing if there is none
     */
    public Optional<TicketId> ticket() {
        return NUMBER.matcher(text)
                .results()
                .reduce((one, next) -> next)
                .map(found -> Long.parseLong(found.group(1)))
                .filter(number -> number > 0)
                .map(TicketId::new);
    }

    /**
     * The title of a ticket that it opens.
     *
     * @return without what mail programs put before it; possibly empty
     */
    public String title() {
        String title = text;
        for (Matcher before = BEFORE.matcher(title); before.find(); before = BEFORE.matcher(title)) {
            title = title.substring(before.end());
        }
        return title.strip();
    }
}

package org.appticket.bootstrap.mailbox;

import java.util.List;
import java.util.stream.Collectors;
import org.appticket.adapters.notification.mail.MailDrawer.Kept;

/** The pages of the development mailbox, in which everything that a mail says is text. */
final class DevelopmentMailPages {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title><style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; } th, td { text-align: left; padding: .3rem .5rem; }
            tr { border-bottom: 1px solid #ccc; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
            iframe { width: 100%%; height: 30rem; border: 1px solid #888; }
            </style></head><body><h1>%1$s</h1>
            %2$s
            </body></html>
            """;

    private DevelopmentMailPages() {}

    static String list(List<Kept> mails) {
        String rows = mails.stream()
                .map(mail -> "<tr><td>" + mail.number() + "</td><td>" + escaped(mail.to()) + "</td><td><a href=\""
                        + DevelopmentMailboxServlet.PATH + "/" + mail.number() + "\">" + escaped(mail.subject())
                        + "</a></td></tr>")
                .collect(Collectors.joining("\n"));
        String table = "<p>What would have been sent, the newest first. Load the page again to see more.</p>\n"
                + "<table><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">To</th><th scope=\"col\">Subject</th>"
                + "</tr></thead><tbody>\n" + rows + "\n</tbody></table>";
        return PAGE.formatted("Development mailbox", table);
    }

    static String mail(Kept mail) {
        String here = DevelopmentMailboxServlet.PATH;
        String head = mail.head().stream().map(DevelopmentMailPages::escaped).collect(Collectors.joining("\n"));
        String body = "<p><a href=\"" + here + "/\">All mails</a></p>\n<h2>Text</h2>\n<pre>" + escaped(mail.text())
                + "</pre>\n<h2>HTML</h2>\n<iframe sandbox title=\"The mail in HTML\" src=\"" + here + "/"
                + mail.number()
                + "/html\"></iframe>\n<h2>Head</h2>\n<pre>" + head + "</pre>";
        return PAGE.formatted(escaped(mail.subject()), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

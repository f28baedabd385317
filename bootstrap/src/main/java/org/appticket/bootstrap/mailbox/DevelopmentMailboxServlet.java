package org.appticket.bootstrap.mailbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.adapters.notification.mail.MailDrawer;
import org.appticket.adapters.notification.mail.MailDrawer.Kept;
import org.appticket.bootstrap.container.Running;
import org.appticket.bootstrap.wiring.outside.Mail;

/**
 * Shows the mails that would have gone out, to this machine alone and only where they are kept instead of sent. It runs no
 * script, and what a mail says in HTML is shown in a sandbox.
 */
@WebServlet(urlPatterns = DevelopmentMailboxServlet.PATH + "/*")
public class DevelopmentMailboxServlet extends HttpServlet {

    /** Where it is. */
    public static final String PATH = "/development/mailbox";

    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ONE = Pattern.compile("/([0-9]{1,9})(/html)?");

    private final transient Running running;

    @Inject
    public DevelopmentMailboxServlet(Running running) {
        this.running = running;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MailDrawer> drawer =
                running.application().outside().organisation().mail().flatMap(Mail::drawer);
        Optional<String> page = drawer.filter(any -> isHere(request))
                .flatMap(mails ->
                        page(mails, Optional.ofNullable(request.getPathInfo()).orElse("/")));
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean mail = String.valueOf(request.getPathInfo()).endsWith("/html");
        response.setHeader("Content-Security-Policy", mail ? MAIL_POLICY : PAGE_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.get());
    }

    /** A name that only leads here could be somebody else's tomorrow. */
    private static boolean isHere(HttpServletRequest request) {
        try {
            return HERE.contains(request.getServerName())
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Optional<String> page(MailDrawer mails, String path) {
        Matcher one = ONE.matcher(path);
        if (one.matches()) {
            Optional<Kept> mail = mails.find(Integer.parseInt(one.group(1)));
            return one.group(2) == null ? mail.map(DevelopmentMailPages::mail) : mail.map(Kept::html);
        }
        return path.equals("/") ? Optional.of(DevelopmentMailPages.list(mails.list())) : Optional.empty();
    }
}

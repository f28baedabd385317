package org.appticket.bootstrap.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.bootstrap.control.Wire;
import org.appticket.bootstrap.operation.Operation;
import org.appticket.bootstrap.operation.Operations;

/**
 * Does operations for commands on the same machine. To everybody else, and without the secret, there is nothing here. An operation
 * may take longer than a request may, so it runs aside of the request's thread.
 */
@WebServlet(urlPatterns = Wire.PATH + "*", asyncSupported = true)
public class ControlServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger("org.appticket.control");

    private final transient Running running;

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container
    private transient ManagedExecutorService executor;

    @Inject
    public ControlServlet(Running running) {
        this.running = running;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Operation> operation = Operations.find(path.substring(1));
        boolean known = operation.isPresent() || path.equals("/ping");
        if (!known || !request.getMethod().equals("POST") || !isAllowed(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        if (operation.isPresent()) {
            AsyncContext exchange = request.startAsync(request, response);
            exchange.setTimeout(0);
            Operation work = operation.get();
            executor.execute(() -> perform(work, exchange));
        }
    }

    private void perform(Operation operation, AsyncContext exchange) {
        try (PrintWriter out = exchange.getResponse().getWriter()) {
            Wire.end(out, exitCode(operation, exchange, out));
        } catch (IOException | Wire.WatcherGone gone) {
            LOG.log(Level.INFO, "{0}", gone.getMessage());
        } finally {
            exchange.complete();
        }
    }

    private int exitCode(Operation operation, AsyncContext exchange, PrintWriter out) throws IOException {
        try {
            return operation.run(running.application(), exchange.getRequest().getInputStream(), Wire.to(out));
        } catch (Wire.WatcherGone gone) {
            throw gone;
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "an operation failed", failure);
            Wire.to(out).line("failed: " + failure);
            return 1;
        }
    }

    private boolean isAllowed(HttpServletRequest request) throws UnknownHostException {
        String remote = request.getRemoteAddr();
        boolean here = InetAddress.getByName(remote).isLoopbackAddress() || remote.equals(request.getLocalAddr());
        byte[] shown =
                Optional.ofNullable(request.getHeader(Wire.SECRET)).orElse("").getBytes(StandardCharsets.UTF_8);
        return here && MessageDigest.isEqual(shown, running.control().secret().getBytes(StandardCharsets.UTF_8));
    }
}

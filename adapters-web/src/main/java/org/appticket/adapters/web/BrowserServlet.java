package org.appticket.adapters.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Serves the browser application from memory: its files below {@code /app/}, to be kept for ever, and its page at every address that
 * the application knows, so that links into it work.
 */
public final class BrowserServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/app/";
    private static final String WORKER = "/worker.js";
    private static final String POLICY = "Content-Security-Policy";

    @SuppressWarnings("NullAway.Init") // the container calls init first
    private transient Bundle bundle;

    @Override
    public void init() {
        Map<String, byte[]> files = new TreeMap<>();
        collect(getServletContext(), ROOT, files);
        bundle = Bundle.of(files);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isNowhere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals("/app")) {
            page(request, response);
        } else if (Objects.equals(request.getPathInfo(), WORKER)) {
            worker(request, response);
        } else {
            file(request, response);
        }
    }

    /** The root of a service can only be had together with everything that nobody else answers for. */
    private static boolean isNowhere(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT
                && !request.getServletPath().equals("/");
    }

    private void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        Optional<Asset> asset = bundle.find(path);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        send(asset.get(), request, response);
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + bundle.version() + '"';
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        allowImportMap(response);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(bundle.shell(), request, response);
    }

    /** What runs without a page, for all addresses: browsers know it by its own address, which stays, and ask for it again. */
    private void worker(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> asset = bundle.find(bundle.version() + WORKER);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Service-Worker-Allowed", "/");
        send(asset.get(), request, response);
    }

    /** The policy itself is not ours; without one there is nothing to allow. */
    private void allowImportMap(HttpServletResponse response) {
        String policy = response.getHeader(POLICY);
        if (policy != null) {
            response.setHeader(
                    POLICY, policy.replace("script-src 'self'", "script-src 'self' " + bundle.importMapSource()));
        }
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = Objects.requireNonNullElse(request.getHeader("Accept-Encoding"), "");
        byte[] body = accepted.contains("gzip") ? asset.gzip() : asset.plain();
        response.setContentType(asset.mediaType().header());
        response.setHeader("Vary", "Accept-Encoding");
        if (body != asset.plain()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void collect(ServletContext context, String folder, Map<String, byte[]> files) {
        Set<String> paths = Objects.requireNonNullElse(context.getResourcePaths(folder), Set.of());
        for (String path : paths) {
            if (path.endsWith("/")) {
                collect(context, path, files);
            } else {
                files.put(path.substring(ROOT.length()), read(context, path));
            }
        }
    }

    private static byte[] read(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.appticket.adapters.security.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.Verdict;

/**
 * A clamd daemon, asked by the command INSTREAM over TCP. Whatever is not a plain yes or no is no answer: a daemon that is away,
 * too slow, or that finds a file too large for itself.
 */
public final class ClamdVirusScanner implements VirusScanner {
    private static final Logger LOG = System.getLogger(ClamdVirusScanner.class.getName());
    private static final int CONNECT_MILLIS = 3_000;
    private static final int BUFFER = 32 * 1024;
    private static final int LONGEST_REPLY = 1_024;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final String host;
    private final int port;
    private final int patienceMillis;

    /** A daemon at this address, which is given so long to answer. */
    public ClamdVirusScanner(String host, int port, int patienceMillis) {
        this.host = host;
        this.port = port;
        this.patienceMillis = patienceMillis;
    }

    @Override
    public Verdict scan(ByteSource content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(patienceMillis);
            send(socket, content);
            return verdict(reply(socket));
        } catch (IOException away) {
            LOG.log(Level.WARNING, "the virus scanner does not answer; files wait for it: " + away.getMessage());
            return Verdict.NONE;
        }
    }

    private static void send(Socket socket, ByteSource content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[BUFFER];
        for (int length = content.next(buffer); length >= 0; length = content.next(buffer)) {
            out.writeInt(length);
            out.write(buffer, 0, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String reply(Socket socket) throws IOException {
        byte[] reply = socket.getInputStream().readNBytes(LONGEST_REPLY);
        return new String(reply, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Verdict verdict(String reply) {
        if (reply.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        Matcher found = FOUND.matcher(reply);
        if (found.matches()) {
            return Verdict.infected(found.group(1));
        }
        LOG.log(Level.WARNING, "the virus scanner gave no verdict: {0}", reply.replaceAll("\\p{Cntrl}", "?"));
        return Verdict.NONE;
    }
}

package org.appticket.bootstrap.api.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jsmpp.util.MessageId;

/** A message centre for text messages, at one port for all its life. */
final class MessageCentre implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String FIRST_PLACES = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ?ÆæßÉ";

    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger binds = new AtomicInteger();
    private final AtomicInteger partings = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int status;
    private volatile ServerSocket door = listening(0);

    MessageCentre() {
        open(door);
    }

    private static ServerSocket listening(int port) {
        try {
            return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void open(ServerSocket opened) {
        start(() -> accept(opened));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "message-centre");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket opened) {
        ServerMessageReceiverListener listener = listener();
        while (!opened.isClosed()) {
            try {
                SMPPServerSession session =
                        new SMPPServerSession(new SocketConnection(opened.accept()), null, listener, null, 1, 100);
                session.addSessionStateListener((now, before, source) -> count(now));
                sessions.add(session);
                start(() -> bind(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void count(SessionState now) {
        if (now == SessionState.UNBOUND) {
            partings.incrementAndGet();
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(PATIENCE_MILLIS);
            if (request.getSystemId().equals("desk") && request.getPassword().equals("s3cret")) {
                binds.incrementAndGet();
                request.accept("centre");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | PDUStringException | IOException failure) {
            session.close();
        }
    }

    private ServerMessageReceiverListener listener() {
        return (ServerMessageReceiverListener) Proxy.newProxyInstance(
                MessageCentre.class.getClassLoader(),
                new Class<?>[] {ServerMessageReceiverListener.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "onAcceptSubmitSm" -> take((SubmitSm) arguments[0]);
                    case "onAcceptEnquireLink" -> null;
                    default -> throw new ProcessRequestException(method.getName(), SMPPConstant.STAT_ESME_RINVCMDID);
                });
    }

    private SubmitSmResult take(SubmitSm submitted) throws ProcessRequestException, PDUStringException {
        int answer = status;
        if (answer != SMPPConstant.STAT_ESME_ROK) {
            refused.incrementAndGet();
            throw new ProcessRequestException("refused", answer);
        }
        taken.add(submitted);
        return new SubmitSmResult(new MessageId(Integer.toString(taken.size())), new OptionalParameter[0]);
    }

    /** From now on. */
    void answer(int other) {
        status = other;
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many requests were refused. */
    int refused() {
        return refused.get();
    }

    /** How often somebody signed in. */
    int binds() {
        return binds.get();
    }

    /** How often somebody said goodbye. */
    int partings() {
        return partings.get();
    }

    /** What went to that number so far, a request for each segment. */
    List<SubmitSm> to(String number) {
        return taken.stream()
                .filter(one -> ("+" + one.getDestAddress()).equals(number))
                .toList();
    }

    /** What a request says, without the head of a segment. */
    static String text(SubmitSm request) {
        byte[] all = request.getShortMessage();
        byte[] words = request.isUdhi() ? Arrays.copyOfRange(all, all[0] + 1, all.length) : all;
        return request.getDataCoding() == 8 ? new String(words, StandardCharsets.UTF_16BE) : small(words);
    }

    private static String small(byte[] words) {
        StringBuilder text = new StringBuilder();
        for (byte place : words) {
            text.append(place < FIRST_PLACES.length() ? FIRST_PLACES.charAt(place) : (char) place);
        }
        return text.toString();
    }

    /** It is away until it opens again. */
    void leave() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    /** It is back at the same port. */
    void comeBack() {
        door = listening(port());
        open(door);
    }

    @Override
    public void close() {
        leave();
    }
}

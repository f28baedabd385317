package org.appticket.adapters.notification.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jsmpp.util.MessageId;

/**
 * A message centre for text messages, at one port for all its life: it remembers what it took and who signed in, refuses what it is told to, and
 * breaks off when it is told to.
 */
public final class MessageCentre implements AutoCloseable {
    /** Who may sign in. */
    public static final String SYSTEM_ID = "desk";
    /** By which password. */
    public static final String PASSWORD = "s3cret";

    private static final int PATIENCE_MILLIS = 5_000;
    private static final String FIRST_PLACES = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ?ÆæßÉ";

    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private final List<BindRequest> binds = new CopyOnWriteArrayList<>();
    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final Queue<Integer> nextAnswers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean hangingUp = new AtomicBoolean();
    private final AtomicInteger partings = new AtomicInteger();
    private final AtomicInteger enquiries = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private volatile int answer;
    private volatile int answerToBinds;
    private volatile ServerSocket door;

    /** On this machine. */
    public MessageCentre() {
        this(listening(0));
    }

    /** Behind a socket that listens. */
    MessageCentre(ServerSocket door) {
        this.door = door;
        start(() -> accept(door));
    }

    /** A session in which the centre may ask as well. */
    private static final class Session extends SMPPServerSession {
        Session(SocketConnection connection, ServerMessageReceiverListener listener) {
            super(connection, null, listener, null, 1, 100);
        }

        void ask() throws ResponseTimeoutException, InvalidResponseException, IOException {
            sendEnquireLink();
        }
    }

    private static ServerSocket listening(int port) {
        try {
            return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
                Session session = new Session(new SocketConnection(opened.accept()), listener);
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

    private void bind(Session session) {
        try {
            BindRequest request = session.waitForBind(PATIENCE_MILLIS);
            binds.add(request);
            if (answerToBinds != 0) {
                request.reject(answerToBinds);
            } else if (request.getSystemId().equals(SYSTEM_ID)
                    && request.getPassword().equals(PASSWORD)) {
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
                (proxy, method, arguments) -> {
                    Object result = answered(method.getName(), arguments);
                    silence.await();
                    return result;
                });
    }

    private Object answered(String request, Object[] arguments) throws ProcessRequestException, PDUStringException {
        return switch (request) {
            case "onAcceptSubmitSm" -> take((SubmitSm) arguments[0], (SMPPServerSession) arguments[1]);
            case "onAcceptEnquireLink" -> enquiries.incrementAndGet();
            default -> throw new ProcessRequestException(request, SMPPConstant.STAT_ESME_RINVCMDID);
        };
    }

    private SubmitSmResult take(SubmitSm submitted, SMPPServerSession session)
            throws ProcessRequestException, PDUStringException {
        Integer next = nextAnswers.poll();
        int status = next == null ? answer : next;
        if (status != SMPPConstant.STAT_ESME_ROK) {
            refused.incrementAndGet();
            throw new ProcessRequestException("refused", status);
        }
        taken.add(submitted);
        if (hangingUp.getAndSet(false)) {
            session.close();
        }
        return new SubmitSmResult(new MessageId(Integer.toString(taken.size())), new OptionalParameter[0]);
    }

    /** Requests are answered by this status from now on, 0 if they are taken. */
    public void answer(int other) {
        answer = other;
    }

    /** The next requests are answered by these instead, 0 for those that are taken. */
    void answerNext(Integer... statuses) {
        nextAnswers.addAll(List.of(statuses));
    }

    /** Who signs in is answered by this from now on, if it is not 0. */
    void answerBinds(int status) {
        answerToBinds = status;
    }

    /** The next request that is taken gets no answer: its session ends. */
    public void hangUpAfterNext() {
        hangingUp.set(true);
    }

    /** What is asked is taken and not answered until it {@linkplain #speakAgain() speaks again}, and no connection ends. */
    public void fallSilent() {
        silence = new CountDownLatch(1);
    }

    public void speakAgain() {
        silence.countDown();
    }

    /** Asks who signed in last whether they are there, and returns when they answer. */
    void ask() throws ResponseTimeoutException, InvalidResponseException, IOException {
        sessions.get(sessions.size() - 1).ask();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** What was taken so far, a request for each segment. */
    List<SubmitSm> taken() {
        return List.copyOf(taken);
    }

    /** What went to that number so far. */
    public List<SubmitSm> to(String number) {
        return taken.stream()
                .filter(one -> ("+" + one.getDestAddress()).equals(number))
                .toList();
    }

    /** What a request says, without the head of a segment. */
    public static String text(SubmitSm request) {
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

    /** How many requests were refused. */
    public int refused() {
        return refused.get();
    }

    /** How often it was asked whether it is there. */
    int enquiries() {
        return enquiries.get();
    }

    /** Who tried to sign in. */
    public List<BindRequest> binds() {
        return List.copyOf(binds);
    }

    /** How often somebody said goodbye. */
    public int partings() {
        return partings.get();
    }

    /** Ends all sessions without a word, and takes new ones. */
    void hangUp() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    /** It is away until it {@linkplain #comeBack() comes back}. */
    public void leave() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        speakAgain();
        hangUp();
    }

    /** It is back at the same port. */
    public void comeBack() {
        ServerSocket again = listening(port());
        door = again;
        start(() -> accept(again));
    }

    @Override
    public void close() {
        leave();
    }
}

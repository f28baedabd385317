package org.appticket.adapters.notification.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
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

/** A message centre: it remembers what it took and who signed in, and refuses what it is told to. */
final class Smsc implements AutoCloseable {
    static final String PASSWORD = "s3cret";

    private static final int PATIENCE_MILLIS = 5_000;

    private final ServerSocket door;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final List<BindRequest> binds = new CopyOnWriteArrayList<>();
    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger partings = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean silent;
    private volatile int answerToBinds;

    /** Behind a socket that listens. */
    Smsc(ServerSocket door) {
        this.door = door;
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "smsc");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        ServerMessageReceiverListener listener = listener();
        try {
            while (!door.isClosed()) {
                SMPPServerSession session =
                        new SMPPServerSession(new SocketConnection(door.accept()), null, listener, null, 1, 100);
                session.addSessionStateListener((now, before, source) -> {
                    if (now == SessionState.UNBOUND) {
                        partings.incrementAndGet();
                    }
                });
                sessions.add(session);
                start(() -> bind(session));
            }
        } catch (IOException closed) {
            end.countDown();
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(PATIENCE_MILLIS);
            binds.add(request);
            if (answerToBinds != 0) {
                request.reject(answerToBinds);
            } else if (request.getPassword().equals(PASSWORD)) {
                request.accept("smsc");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | PDUStringException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException gone) {
            session.close();
        }
    }

    private ServerMessageReceiverListener listener() {
        return (ServerMessageReceiverListener) Proxy.newProxyInstance(
                Smsc.class.getClassLoader(),
                new Class<?>[] {ServerMessageReceiverListener.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "onAcceptSubmitSm" -> take((SubmitSm) arguments[0]);
                    case "onAcceptEnquireLink" -> null;
                    default -> throw new ProcessRequestException(method.getName(), SMPPConstant.STAT_ESME_RINVCMDID);
                });
    }

    private SubmitSmResult take(SubmitSm submitted)
            throws ProcessRequestException, PDUStringException, InterruptedException {
        if (silent) {
            end.await();
        }
        Integer refusal = refusals.poll();
        if (refusal != null && refusal != 0) {
            throw new ProcessRequestException("refused", refusal);
        }
        taken.add(submitted);
        return new SubmitSmResult(new MessageId(Integer.toString(taken.size())), new OptionalParameter[0]);
    }

    /** The next requests are answered by these, 0 for those that are taken. */
    void answer(Integer... statuses) {
        refusals.addAll(List.of(statuses));
    }

    /** Who signs in is answered by this from now on, if it is not 0. */
    void answerBinds(int status) {
        answerToBinds = status;
    }

    /** From now on requests are not answered. */
    void fallSilent() {
        silent = true;
    }

    int port() {
        return door.getLocalPort();
    }

    List<SubmitSm> taken() {
        return List.copyOf(taken);
    }

    List<BindRequest> binds() {
        return List.copyOf(binds);
    }

    /** How often somebody said goodbye. */
    int partings() {
        return partings.get();
    }

    /** Ends all sessions without a word, and takes new ones. */
    void hangUp() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        end.countDown();
        hangUp();
    }
}

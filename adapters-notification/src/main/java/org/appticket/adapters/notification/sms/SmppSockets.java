package org.appticket.adapters.notification.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Connects in bounded time; by TLS a server must prove the name that it was asked by. */
final class SmppSockets implements ConnectionFactory {

    private static final int CONNECT_MILLIS = 3_000;

    private final boolean tls;
    private final SSLSocketFactory sockets;

    /**
     * With or without TLS.
     *
     * @param sockets whom it trusts
     */
    SmppSockets(boolean tls, SSLSocketFactory sockets) {
        this.tls = tls;
        this.sockets = sockets;
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setTcpNoDelay(true);
            return new SocketConnection(tls ? encrypted(socket, host, port) : socket);
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    private Socket encrypted(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) sockets.createSocket(plain, host, port, true);
        SSLParameters demands = socket.getSSLParameters();
        demands.setEndpointIdentificationAlgorithm("HTTPS");
        demands.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(demands);
        socket.setSoTimeout(CONNECT_MILLIS);
        socket.startHandshake();
        return socket;
    }
}

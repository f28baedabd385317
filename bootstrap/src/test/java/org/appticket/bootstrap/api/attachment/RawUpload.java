package org.appticket.bootstrap.api.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Form;
import org.appticket.bootstrap.server.RunningServer;

/** An upload whose bytes are sent one by one, and perhaps never all of them. */
record RawUpload(Socket socket) implements AutoCloseable {
    /** Announces a file of so many bytes at {@code path}. */
    static RawUpload begin(RunningServer server, ApiClient by, String path, int bytes) throws IOException {
        String token = by.post("me/tokens", "{'name':'upload','scopes':['READ','WRITE']}")
                .json()
                .getString("secret");
        String head = Form.head("form-data; name=\"file\"; filename=\"raw.bin\"");
        Socket socket = new Socket(server.baseUri().getHost(), server.baseUri().getPort());
        RawUpload upload = new RawUpload(socket);
        upload.send(("POST /api/v1/" + path + " HTTP/1.1\r\nHost: "
                        + server.baseUri().getAuthority()
                        + "\r\nConnection: close\r\nAccept-Language: en\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: multipart/form-data; boundary=" + Form.BOUNDARY + "\r\nContent-Length: "
                        + (head.length() + bytes + Form.end().length()) + "\r\n\r\n" + head)
                .getBytes(UTF_8));
        return upload;
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void end() throws IOException {
        send(Form.end().getBytes(UTF_8));
    }

    /** Waits for the first line of the answer. */
    String status() throws IOException {
        socket.setSoTimeout(60_000);
        return new String(socket.getInputStream().readNBytes(12), UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package org.appticket.bootstrap.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A body of several parts, which may be large: what is in it is made while it is sent. */
public record Form(String before, Supplier<InputStream> bytes, String after) {
    public static final String BOUNDARY = "----form4711";

    /** One file. */
    public static Form of(String fileName, byte[] bytes) {
        return of(fileName, () -> new ByteArrayInputStream(bytes));
    }

    public static Form of(String fileName, Supplier<InputStream> bytes) {
        return new Form(head("form-data; name=\"file\"; filename=\"" + fileName + "\""), bytes, end());
    }

    /** Exactly this text. */
    public static Form raw(String text) {
        return new Form(text, InputStream::nullInputStream, "");
    }

    /** The same with another part behind the file. */
    public Form and(String name, String value) {
        return new Form(before, bytes, "\r\n" + head("form-data; name=\"" + name + "\"") + value + end());
    }

    /** The same with another part before the file. */
    public Form after(String name, String value) {
        return new Form(head("form-data; name=\"" + name + "\"") + value + "\r\n" + before, bytes, after);
    }

    public static String head(String disposition) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: image/png\r\n\r\n";
    }

    public static String end() {
        return "\r\n--" + BOUNDARY + "--\r\n";
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    HttpRequest.BodyPublisher publisher() {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(before.getBytes(UTF_8)),
                bytes.get(),
                new ByteArrayInputStream(after.getBytes(UTF_8))))));
    }
}

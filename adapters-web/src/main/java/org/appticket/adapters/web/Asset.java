package org.appticket.adapters.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the browser application, as it goes over the wire.
 *
 * @param mediaType what it is, with its charset
 * @param plain its bytes
 * @param gzip the same bytes, compressed as far as gzip can
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed to anybody who could change them
record Asset(MediaType mediaType, byte[] plain, byte[] gzip) {

    static Asset of(String path, byte[] bytes) {
        return new Asset(MediaType.of(path), bytes, compress(bytes));
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

package org.appticket.adapters.security.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.appticket.application.port.content.FileTypes;
import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.attachment.MediaType;

/** Kinds of files by the magic bytes that Apache Tika knows. Nothing is unpacked, decoded or parsed but the first bytes. */
public final class TikaFileTypes implements FileTypes {
    private static final int ENOUGH = 64 * 1024;

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    @Override
    public MediaType of(ByteSource content) {
        byte[] buffer = new byte[ENOUGH];
        int length = content.next(buffer);
        if (length <= 0) {
            return MediaType.UNKNOWN;
        }
        try {
            var type = known.detect(new ByteArrayInputStream(buffer, 0, length), new Metadata());
            return new MediaType(type.getBaseType().toString().toLowerCase(Locale.ROOT));
        } catch (IOException | IllegalArgumentException unreadable) {
            return MediaType.UNKNOWN;
        }
    }
}

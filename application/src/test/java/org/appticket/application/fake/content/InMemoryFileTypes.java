package org.appticket.application.fake.content;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.appticket.application.port.content.FileTypes;
import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.attachment.MediaType;

/** A few kinds of files. */
public final class InMemoryFileTypes implements FileTypes {
    private static final Map<String, String> BY_WORD = new LinkedHashMap<>();

    static {
        BY_WORD.put("PNG", "image/png");
        BY_WORD.put("%PDF", "application/pdf");
        BY_WORD.put("<html", "text/html");
        BY_WORD.put("<svg", "image/svg+xml");
    }

    @Override
    public MediaType of(ByteSource content) {
        byte[] buffer = new byte[1_000];
        int length = Math.max(0, content.next(buffer));
        String beginning = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        boolean text = length > 0 && beginning.chars().allMatch(one -> one >= ' ' || one == '\n');
        return BY_WORD.entrySet().stream()
                .filter(kind -> beginning.contains(kind.getKey()))
                .map(kind -> new MediaType(kind.getValue()))
                .findFirst()
                .orElse(text ? new MediaType("text/plain") : MediaType.UNKNOWN);
    }
}

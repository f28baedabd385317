package org.appticket.application.contract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.content.FileTypes;
import org.appticket.domain.attachment.MediaType;
import org.junit.jupiter.api.Test;

/** What {@link FileTypes} keeps to. */
public interface FileTypesContract {
    /** The kinds. */
    FileTypes types();

    private String typeOf(byte[] bytes) {
        return types().of(Bytes.source(bytes)).value();
    }

    @Test
    default void a_file_is_what_its_bytes_say() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertEquals("image/png", typeOf(png));
        assertEquals("application/pdf", typeOf(Bytes.of("%PDF-1.7\n%abc")));
        assertEquals("text/html", typeOf(Bytes.of("<!DOCTYPE html><html><script>alert(1)</script></html>")));
        assertEquals("text/plain", typeOf(Bytes.of("Bonjour à tous,\nle serveur est en panne.\n")));
        assertEquals(
                "image/svg+xml",
                typeOf(Bytes.of("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")));
    }

    @Test
    default void what_nobody_knows_is_just_bytes() {
        assertEquals(MediaType.UNKNOWN.value(), typeOf(new byte[] {0, 1, 2, 3, (byte) 0xfe, (byte) 0xca, 7, 9}));
        assertEquals(MediaType.UNKNOWN.value(), typeOf(new byte[0]));
    }

    @Test
    default void a_large_file_is_judged_by_its_beginning() {
        int[] given = {0};
        types().of(buffer -> {
            given[0] += buffer.length;
            return buffer.length;
        });

        assertEquals(true, given[0] < 1_000_000, given[0] + " bytes");
    }
}

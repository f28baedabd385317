package org.appticket.application.view.inbound;

import java.util.function.Supplier;
import org.appticket.application.view.content.ByteSource;

/**
 * A file in a mail.
 *
 * @param name what the mail calls it, whatever that is
 * @param bytes its bytes, from the beginning each time
 */
public record EnclosedFile(String name, Supplier<ByteSource> bytes) {}

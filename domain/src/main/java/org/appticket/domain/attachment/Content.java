package org.appticket.domain.attachment;

import org.appticket.domain.history.Digest;

/**
 * Bytes that are kept.
 *
 * @param id under what
 * @param size how many
 * @param digest the SHA-256 of all of them
 */
public record Content(ContentId id, FileSize size, Digest digest) {}

package org.appticket.application.port;

import java.util.function.Supplier;
import org.appticket.domain.history.Salt;

/** Salts for the free text in histories: cryptographically random, a fresh one each time. Safe for use by many threads. */
public interface Salts extends Supplier<Salt> {}

package org.appticket.bootstrap.wiring;

import java.util.List;
import java.util.Optional;
import org.appticket.application.account.AccountLinks;
import org.appticket.application.port.account.Postman;

/**
 * The organisation that is served.
 *
 * @param words what everybody knows of it, in lower case
 * @param links where its people use one-time secrets
 * @param postman who brings letters to them, if mail can be sent
 */
public record Organisation(List<String> words, AccountLinks links, Optional<Postman> postman) {}

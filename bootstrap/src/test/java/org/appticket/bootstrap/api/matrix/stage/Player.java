package org.appticket.bootstrap.api.matrix.stage;

import java.util.function.Supplier;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.server.RunningServer;

/**
 * Somebody on the stage.
 *
 * @param account how they sign in
 * @param id their number
 * @param session they, with a session
 * @param client they, with the credential that is tried: the same, a token, or none
 * @param again the same with a credential that may be used up, or in a browser that may forget it
 */
public record Player(
        RunningServer.Account account, long id, ApiClient session, ApiClient client, Supplier<ApiClient> again) {}

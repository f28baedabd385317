package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.factor.RenewRecoveryCodes;
import org.appticket.domain.access.Password;

/** My recovery codes. */
@Dependent
@SignedIn
@Path("/me/second-factor/recovery-codes")
@Produces(Answer.JSON)
public class RecoveryCodesResource {
    private final Exchange exchange;
    private final RenewRecoveryCodes renewRecoveryCodes;

    @Inject
    RecoveryCodesResource(Exchange exchange, RenewRecoveryCodes renewRecoveryCodes) {
        this.exchange = exchange;
        this.renewRecoveryCodes = renewRecoveryCodes;
    }

    /** The codes, shown this once. */
    private record Body(List<String> recoveryCodes) {}

    @POST
    @Consumes(Answer.JSON)
    public Response renew(JsonFields body) {
        Optional<Password> password = SecondFactorResource.password(body);
        Optional<String> code = SecondFactorResource.code(body);
        body.check();
        var command = new RenewRecoveryCodes.Command(exchange.caller(), password, code, exchange.visit());
        return exchange.send(Answer.ok(new Body(SecondFactorResource.texts(renewRecoveryCodes.handle(command)))));
    }
}

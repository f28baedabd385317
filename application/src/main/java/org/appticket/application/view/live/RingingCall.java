package org.appticket.application.view.live;

import java.util.Optional;
import org.appticket.application.view.PersonName;
import org.appticket.domain.telephony.IncomingCall;

/**
 * A call as those are told who are to answer it.
 *
 * @param call the call
 * @param caller who calls, if that is known
 */
public record RingingCall(IncomingCall call, Optional<PersonName> caller) {}

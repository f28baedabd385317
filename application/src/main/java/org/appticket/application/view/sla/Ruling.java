package org.appticket.application.view.sla;

import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.clock.Rules;

/**
 * By what the clocks of a ticket go.
 *
 * @param governing the names of it
 * @param rules what it says
 */
public record Ruling(Governing governing, Rules rules) {}

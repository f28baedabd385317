package org.appticket.application.contract;

import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;

/** What all contracts ask for. */
public interface OverPorts {
    /** The ports over the store under test; the same store at every call during one test. */
    Ports ports();

    /** A new world in that store. */
    default World world() {
        return World.in(ports());
    }
}

package org.appticket.domain.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** It is to go out. */
    WAITING,
    /** Somebody outside took it; it is remembered for a while. */
    SENT,
    /** It could not go out and is not tried again by itself. */
    DEAD
}

package org.appticket.domain.details;

/** In which order tickets are worked on; the first is the most pressing. */
public enum Priority {
    /** Everything else is put aside. */
    CRITICAL,
    /** Before what is normal. */
    HIGH,
    /** In its turn. */
    NORMAL,
    /** When there is time. */
    LOW;

    /**
     * The priority that impact and urgency give by the matrix (rule PRI-1 in {@code docs/rules.md}).
     *
     * @param impact how much is affected
     * @param urgency how soon it is needed
     * @return the priority
     */
    public static Priority of(Impact impact, Urgency urgency) {
        return switch (impact) {
            case HIGH -> pick(urgency, CRITICAL, HIGH, NORMAL);
            case MEDIUM -> pick(urgency, HIGH, NORMAL, LOW);
            case LOW -> pick(urgency, NORMAL, LOW, LOW);
        };
    }

    private static Priority pick(Urgency urgency, Priority ifHigh, Priority ifMedium, Priority ifLow) {
        return switch (urgency) {
            case HIGH -> ifHigh;
            case MEDIUM -> ifMedium;
            case LOW -> ifLow;
        };
    }
}

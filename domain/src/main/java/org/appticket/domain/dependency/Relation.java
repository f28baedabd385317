package org.appticket.domain.dependency;

/** What another ticket is to this one: a {@link LinkKind} as it is read from one of its two sides. */
public enum Relation {
    /** The other must be resolved before this one. */
    BLOCKED_BY,
    /** This one must be resolved before the other. */
    BLOCKS,
    /** The other is what this one is a part of. */
    PARENT,
    /** The other is a part of this one. */
    CHILD,
    /** This one tells what the other tells too. */
    DUPLICATES,
    /** The other tells what this one tells too. */
    DUPLICATED_BY,
    /** They have something to do with each other. */
    RELATES_TO;

    /**
     * The kind of link that says this.
     *
     * @return the kind, from whichever side
     */
    public LinkKind kind() {
        return switch (this) {
            case BLOCKED_BY, BLOCKS -> LinkKind.BLOCKS;
            case PARENT, CHILD -> LinkKind.PARENT_OF;
            case DUPLICATES, DUPLICATED_BY -> LinkKind.DUPLICATES;
            case RELATES_TO -> LinkKind.RELATES_TO;
        };
    }

    /**
     * The same, read from the other ticket.
     *
     * @return what this ticket is to the other
     */
    public Relation inverse() {
        return switch (this) {
            case BLOCKED_BY -> BLOCKS;
            case BLOCKS -> BLOCKED_BY;
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case DUPLICATES -> DUPLICATED_BY;
            case DUPLICATED_BY -> DUPLICATES;
            case RELATES_TO -> RELATES_TO;
        };
    }

    /** Whether this ticket is the first of the link. */
    boolean isFirst() {
        return switch (this) {
            case BLOCKS, CHILD, DUPLICATES, RELATES_TO -> true;
            case BLOCKED_BY, PARENT, DUPLICATED_BY -> false;
        };
    }

    static Relation ofFirst(LinkKind kind) {
        return switch (kind) {
            case BLOCKS -> BLOCKS;
            case PARENT_OF -> CHILD;
            case DUPLICATES -> DUPLICATES;
            case RELATES_TO -> RELATES_TO;
        };
    }
}

package org.appticket.domain.dependency;

/** What a link between two tickets says, read from the first to the second. */
public enum LinkKind {
    /** The second cannot be resolved before the first. */
    BLOCKS,
    /** The second is a part of the first, which cannot be resolved before it. */
    PARENT_OF,
    /** The first tells what the second tells too. */
    DUPLICATES,
    /** They have something to do with each other; it is the same read from either side. */
    RELATES_TO;

    /**
     * Whether one of the two waits for the other, so that such links must not close a cycle (rule DEP-2 in {@code docs/rules.md}).
     *
     * @return true for blockers and children
     */
    public boolean isDependency() {
        return this == BLOCKS || this == PARENT_OF;
    }
}

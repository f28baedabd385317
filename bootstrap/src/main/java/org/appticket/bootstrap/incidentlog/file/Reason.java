package org.appticket.bootstrap.incidentlog.file;

import java.util.Arrays;
import java.util.Optional;

/** Why a row is not taken. */
public enum Reason {
    /** It has more or fewer fields than the first line. */
    WRONG_FIELD_COUNT(1),
    /** A field is empty that must not be. */
    MISSING_VALUE(2),
    /** A time is not written as it must be, does not exist in the log's zone, or lies in the future. */
    BAD_TIME(3),
    /** A field says something that the log's format does not know. */
    UNKNOWN_VALUE(4),
    /** A text is too long, or has a character in it that no text may have. */
    INVALID_TEXT(5),
    /** The lifecycle does not allow what it says. */
    ILLEGAL_TRANSITION(6),
    /** It lies before the row that was taken last. */
    TIME_RUNS_BACKWARDS(7),
    /** It calls another incident by a number that is in use. */
    NUMBER_IN_USE(8),
    /** The ticket was changed here since, at a later time than the row's. */
    CHANGED_HERE(9),
    /** A use case refused it for another reason. */
    REFUSED(10);

    private final int code;

    Reason(int code) {
        this.code = code;
    }

    /** By what it is stored; never changed. */
    public int code() {
        return code;
    }

    /** The reason that is stored by a code; nothing if it is one of a later version. */
    public static Optional<Reason> ofCode(int code) {
        return Arrays.stream(values()).filter(reason -> reason.code == code).findFirst();
    }
}

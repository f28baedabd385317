package org.appticket.domain.customfield;

/**
 * What somebody gave for a custom field, before its definition was asked.
 *
 * @param form what it looks like
 * @param text the text, or the number as it was written; empty for anything else
 */
public record GivenValue(Form form, String text) {

    /** What a value looks like. */
    public enum Form {
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** Anything else, which no field takes. */
        OTHER
    }

    /**
     * A text.
     *
     * @param text the text
     * @return the value
     */
    public static GivenValue ofText(String text) {
        return new GivenValue(Form.TEXT, text);
    }

    /**
     * A number.
     *
     * @param number as it was written
     * @return the value
     */
    public static GivenValue ofNumber(String number) {
        return new GivenValue(Form.NUMBER, number);
    }

    /**
     * What no field takes.
     *
     * @return the value
     */
    public static GivenValue other() {
        return new GivenValue(Form.OTHER, "");
    }
}

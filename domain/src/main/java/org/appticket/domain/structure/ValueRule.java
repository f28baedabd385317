package org.appticket.domain.structure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.customfield.GivenValue.Form;

/** What can be said in a custom field (rule STR-7 in {@code docs/rules.md}), and how it is written then. */
record ValueRule(String name, CustomField field) {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final long LARGEST = 999_999_999_999_999L;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    String read(GivenValue given) {
        return switch (field.type()) {
            case TEXT -> TextRule.FIELD.check(name, of(given, Form.TEXT, "string"));
            case NUMBER -> number(of(given, Form.NUMBER, "number"));
            case DATE -> day(of(given, Form.TEXT, "string"));
            case CHOICE -> choice(of(given, Form.TEXT, "string"));
            case PERSON -> person(of(given, Form.NUMBER, "number"));
        };
    }

    private String of(GivenValue given, Form form, String expected) {
        if (given.form() != form) {
            throw InvalidValue.of(name, Problem.WRONG_TYPE, Map.of("expected", expected));
        }
        return given.text();
    }

    /** Without ever unfolding a huge exponent. */
    private String number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            throw InvalidValue.of(name, Problem.OUT_OF_RANGE, Map.of("min", -LARGEST, "max", LARGEST));
        }
        if (number.scale() > MOST_DECIMALS) {
            throw InvalidValue.of(name, Problem.WRONG_FORMAT, Map.of("expected", "0.000001"));
        }
        return number.toPlainString();
    }

    private String day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day.toString();
            }
        } catch (DateTimeException noDay) {
            throw badDay();
        }
        throw badDay();
    }

    private InvalidValue badDay() {
        return InvalidValue.of(name, Problem.WRONG_FORMAT, Map.of("expected", "2031-03-04"));
    }

    private String choice(String text) {
        if (field.choices().stream().noneMatch(choice -> choice.value().equals(text))) {
            String allowed = String.join(
                    ", ", field.choices().stream().map(Choice::value).toList());
            throw InvalidValue.of(name, Problem.UNKNOWN_VALUE, Map.of("allowed", allowed));
        }
        return text;
    }

    private String person(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean whole = (long) number.precision() - number.scale() <= MOST_DIGITS
                && number.signum() > 0
                && number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            throw InvalidValue.of(name, Problem.OUT_OF_RANGE, Map.of("min", 1L, "max", LARGEST));
        }
        return number.stripTrailingZeros().toPlainString();
    }
}

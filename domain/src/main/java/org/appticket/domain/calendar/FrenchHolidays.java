package org.appticket.domain.calendar;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * The legal holidays of France, by where they are kept, with their French names (rule CAL-4).
 *
 * <p>Sources: Code du travail, articles L3133-1 (the eleven days), L3134-13 (Alsace and Moselle) and L3422-2 (the
 * commemoration of the abolition of slavery), and what the constants name. Whether people work on a holiday is for their
 * employer to say, except on the 1st of May (L3133-4): whoever works on one switches it off. They are the holidays that are
 * kept now, for every year: what was changed years ago is not remembered.
 */
public enum FrenchHolidays {
    /** The eleven days of metropolitan France. */
    METROPOLE("France métropolitaine"),
    /**
     * With Good Friday, which is legal where there is a Protestant church or one of both confessions, and the 26th of
     * December (ordinance of 16 August 1892).
     */
    ALSACE_MOSELLE("Alsace-Moselle"),
    /** With the 27th of May. */
    GUADELOUPE("Guadeloupe"),
    /** With the 22nd of May. */
    MARTINIQUE("Martinique"),
    /** With the 10th of June. */
    GUYANE("Guyane"),
    /** With the 20th of December. */
    LA_REUNION("La Réunion"),
    /** With the 27th of April. */
    MAYOTTE("Mayotte"),
    /** With the 9th of October. */
    SAINT_BARTHELEMY("Saint-Barthélemy"),
    /**
     * With the 28th of May, which the prefecture has announced since 2018 by the wish of the territorial council of 5
     * November 2015, though L3422-2 used to name the 27th.
     */
    SAINT_MARTIN("Saint-Martin"),
    /** With the 24th of September. */
    NOUVELLE_CALEDONIE("Nouvelle-Calédonie"),
    /**
     * With the 5th of March, Good Friday, and the 20th of November, which the law of the country 2025-12 puts in the place of
     * the 29th of June.
     */
    POLYNESIE_FRANCAISE("Polynésie française"),
    /** With three days that the prefect names every year, such as in his order 2022-1071 of 28 December 2022. */
    WALLIS_ET_FUTUNA("Wallis-et-Futuna");

    private final String label;

    FrenchHolidays(String label) {
        this.label = label;
    }

    /**
     * Where they are kept.
     *
     * @return its French name
     */
    public String label() {
        return label;
    }

    /**
     * The holidays, each of which counts.
     *
     * @return the eleven days in the order of the law, then those of the place
     */
    public List<Holiday> holidays() {
        return Stream.concat(eleven(), more()).toList();
    }

    private static Stream<Holiday> eleven() {
        return Stream.of(
                on(1, 1, "Jour de l’an"),
                new Holiday(HolidayRule.EASTER_MONDAY, "Lundi de Pâques"),
                on(5, 1, "Fête du Travail"),
                on(5, 8, "Victoire 1945"),
                new Holiday(HolidayRule.ASCENSION, "Ascension"),
                new Holiday(HolidayRule.WHIT_MONDAY, "Lundi de Pentecôte"),
                on(7, 14, "Fête nationale"),
                on(8, 15, "Assomption"),
                on(11, 1, "Toussaint"),
                on(11, 11, "Armistice 1918"),
                on(12, 25, "Noël"));
    }

    private Stream<Holiday> more() {
        return switch (this) {
            case METROPOLE -> Stream.of();
            case ALSACE_MOSELLE -> Stream.of(goodFriday(), on(12, 26, "Saint-Étienne"));
            case GUADELOUPE -> abolition(5, 27);
            case MARTINIQUE -> abolition(5, 22);
            case GUYANE -> abolition(6, 10);
            case LA_REUNION -> abolition(12, 20);
            case MAYOTTE -> abolition(4, 27);
            case SAINT_BARTHELEMY -> abolition(10, 9);
            case SAINT_MARTIN -> abolition(5, 28);
            case NOUVELLE_CALEDONIE -> Stream.of(on(9, 24, "Fête de la citoyenneté"));
            case POLYNESIE_FRANCAISE ->
                Stream.of(on(3, 5, "Arrivée de l’Évangile"), goodFriday(), on(11, 20, "Matari’i i ni’a"));
            case WALLIS_ET_FUTUNA ->
                Stream.of(
                        on(4, 28, "Saint-Pierre-Chanel"),
                        on(6, 29, "Saints Pierre et Paul"),
                        on(7, 29, "Fête du Territoire"));
        };
    }

    private static Holiday goodFriday() {
        return new Holiday(HolidayRule.GOOD_FRIDAY, "Vendredi saint");
    }

    private static Holiday on(int month, int day, String name) {
        return new Holiday(new Holiday.Yearly(MonthDay.of(month, day)), name);
    }

    private static Stream<Holiday> abolition(int month, int day) {
        return Stream.of(on(month, day, "Abolition de l’esclavage"));
    }
}

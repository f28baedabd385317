package org.appticket.application.view;

/**
 * What one member has to do.
 *
 * @param person who
 * @param led how many tickets they lead and have accepted
 * @param contributed to how many others they contribute and have accepted
 * @param asked how many they were asked for and have not answered
 */
public record WorkloadRecord(PersonName person, int led, int contributed, int asked) {}

package org.appticket.application.view;

/**
 * What became of something that another system recorded.
 *
 * @param key by what the other system knows it
 * @param number by what number it is known here
 * @param position how much of it was taken, for example how many rows of its log
 */
public record ImportedRecord(SourceKey key, long number, int position) {}

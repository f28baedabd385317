package org.appticket.application.search;

import org.appticket.application.port.search.SearchIndex;

/** Lets older tickets be found by their words, too, that were there before words were kept. */
public final class KeepWords {

    private static final int AT_A_TIME = 100;

    private final SearchIndex index;

    /**
     * Over the words.
     *
     * @param index where they are kept
     */
    public KeepWords(SearchIndex index) {
        this.index = index;
    }

    /**
     * What is to be done.
     *
     * @param most how many tickets at most, before whoever asks looks at something else
     */
    public record Command(int most) {}

    /**
     * Keeps the words of some tickets, in short transactions, beginning with the newest.
     *
     * @param command how many
     * @return whether something may be left to do
     */
    public boolean handle(Command command) {
        for (int left = command.most(); left > 0; left -= AT_A_TIME) {
            if (index.catchUp(Math.min(left, AT_A_TIME)) == 0) {
                return false;
            }
        }
        return true;
    }
}

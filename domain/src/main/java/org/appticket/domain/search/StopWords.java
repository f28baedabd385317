package org.appticket.domain.search;

import java.util.Set;

/** Words of French and English that stand in every other sentence; folded. */
final class StopWords {
    static final Set<String> ALL = Set.of(
            ("au aux avec ce ces cet cette dans de des du elle en est et eux il ils je la le les leur leurs lui ma mais me mes"
                            + " mon ne nos notre nous ou par pas pour qu que qui sa sans se ses son sont sur ta te tes ton tu un une vos"
                            + " votre vous an and are as at be been but by for from has have he in is my no not of or our she so that"
                            + " the their there they this to was we were with you your")
                    .split(" "));

    private StopWords() {}
}

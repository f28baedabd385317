package org.appticket.application.contract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.appticket.application.dsl.Bytes;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.application.view.content.Verdict;
import org.junit.jupiter.api.Test;

/** What {@link VirusScanner} keeps to. */
public interface VirusScannerContract {
    /** What every scanner takes for a virus, cut so that none takes this file for one. */
    String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** A scanner that answers. */
    VirusScanner scanner();

    /** The same scanner, away. */
    VirusScanner scannerThatIsAway();

    @Test
    default void what_is_clean_is_clean() {
        for (int count : new int[] {0, 1, 70_000, 1_000_000}) {
            assertEquals(Verdict.CLEAN, scanner().scan(Bytes.source(Bytes.many(count))));
        }
    }

    @Test
    default void what_is_infected_is_named_wherever_it_is() {
        byte[] infected = Bytes.of("x".repeat(100_000) + EICAR);

        assertEquals(
                Optional.of("Eicar-Signature"),
                scanner().scan(Bytes.source(infected)).threat());
    }

    @Test
    default void one_that_is_away_says_nothing() {
        assertEquals(Verdict.NONE, scannerThatIsAway().scan(Bytes.source(Bytes.many(1_000_000))));
    }
}

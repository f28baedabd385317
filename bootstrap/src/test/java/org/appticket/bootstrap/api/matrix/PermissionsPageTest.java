package org.appticket.bootstrap.api.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.contract.Operations;
import org.appticket.bootstrap.api.matrix.PermissionsPage.Row;
import org.appticket.bootstrap.api.matrix.stage.Relation;
import org.appticket.bootstrap.api.matrix.stage.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsPageTest {

    private static final String TITLES = "| endpoint | nobody | USER | AGENT | MANAGER | ADMIN | read-only |";

    @Test
    void every_operation_of_the_contract_has_one_row_and_every_row_is_an_operation() {
        List<String> rows =
                PermissionsPage.rows().stream().map(Row::endpoint).sorted().toList();
        List<String> operations = Stream.concat(
                        Operations.all().stream().map(Operations.One::endpoint), Operations.PAGES.stream())
                .sorted()
                .toList();

        assertEquals(String.join("\n", operations), String.join("\n", rows));
        assertTrue(rows.size() > 36, rows::toString);
    }

    @Test
    void whoever_may_stay_unknown_may_do_so_by_the_tables_too() {
        Set<String> open = new TreeSet<>(Set.of("GET /problems/{slug}", "POST /setup"));
        Operations.all().stream().filter(Operations.One::isOpen).forEach(one -> open.add(one.endpoint()));

        for (Row row : PermissionsPage.rows()) {
            int status = row.cell(Who.NOBODY).statusFor(Relation.OTHER);
            assertTrue(status == 401 || open.contains(row.endpoint()), row.endpoint() + " is not for everybody");
        }
    }

    @Test
    void the_first_clause_that_names_the_relation_decides() {
        Cell cell = Cell.of("200 own, led; 404 confidential;  403");

        assertEquals(200, cell.statusFor(Relation.LED));
        assertEquals(404, cell.statusFor(Relation.CONFIDENTIAL));
        assertEquals(403, cell.statusFor(Relation.OTHER));
        assertEquals(Set.of(Relation.OWN, Relation.LED, Relation.CONFIDENTIAL), cell.named());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "200 own", "200; 404", "200 own; 404; 403", "200 nowhere; 404", "2000"})
    void a_cell_that_does_not_decide_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Cell.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| `GET /x` | 200 | 200 | 200 | 200 | 200 |",
                "| GET /x | 200 | 200 | 200 | 200 | 200 | 200 |",
                "| `GET /x` | 200 | 200 | 200 | 200 | 200 | 200 | 200 |",
                "| endpoint | nobody | AGENT | USER | MANAGER | ADMIN | read-only |"
            })
    void a_row_that_says_too_little_or_too_much_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> PermissionsPage.rows(List.of(TITLES, line)));
    }
}

package org.appticket.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.architecture.Rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls stand; and a rule that could not fail would be noticed. */
class WallsTest {

    @TestFactory
    Stream<DynamicTest> the_product_keeps_the_rule() {
        return Rules.all().stream()
                .map(rule -> dynamicTest(named(rule), () -> rule.check().check(rule.subject())));
    }

    @TestFactory
    Stream<DynamicTest> the_rule_fails_on_its_canary() {
        return Rules.all().stream()
                .map(rule -> dynamicTest(named(rule), () -> {
                    EvaluationResult result =
                            rule.check().allowEmptyShould(true).evaluate(Product.canary(rule.id()));

                    assertTrue(result.hasViolation(), "nothing is wrong with the canary");
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_rules_look_at_a_whole_module() {
        return Arrays.stream(Product.Module.values())
                .map(module -> dynamicTest(module.name(), () -> {
                    int classes = module.load().size();

                    assertTrue(classes >= module.leastClasses, () -> "only " + classes + " classes");
                }));
    }

    @Test
    void no_module_is_forgotten() throws IOException {
        Set<String> known = Arrays.stream(Product.Module.values())
                .map(module -> module.folder)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(Product.NOT_SHIPPED);

        assertEquals(known, new TreeSet<>(Product.modules()));
    }

    @TestFactory
    Stream<DynamicTest> a_package_that_a_rule_names_exists() {
        return Rules.NAMED.stream()
                .map(name -> dynamicTest(name, () -> {
                    PackageMatcher matcher = PackageMatcher.of(name);

                    assertTrue(Product.SHIPPED.stream().anyMatch(type -> matcher.matches(type.getPackageName())));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_package_says_what_it_is_about() {
        return Product.SHIPPED.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(each -> each.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")))
                .map(each -> dynamicTest(
                        each.getName(),
                        () -> assertFalse(
                                each.tryGetPackageInfo().isEmpty(), "it has no package-info, or no @NullMarked")));
    }

    private static String named(Rule rule) {
        return rule.id() + " " + rule.check().getDescription();
    }
}

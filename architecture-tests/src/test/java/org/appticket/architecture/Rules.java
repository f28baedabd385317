package org.appticket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.appticket.domain.Refusal;

/** The rules, each with its reason. */
final class Rules {

    static final String DOMAIN = "org.appticket.domain..";
    static final String APPLICATION = "org.appticket.application..";
    static final String PORT = "org.appticket.application.port..";
    static final String VIEW = "org.appticket.application.view..";
    static final String PAGING = "org.appticket.application.paging..";
    static final String QUERY = "org.appticket.application.query..";
    static final String REST = "org.appticket.adapters.rest..";
    static final String SECURITY = "org.appticket.adapters.security..";
    static final String PERSISTENCE = "org.appticket.adapters.persistence..";
    static final String NOTIFICATION = "org.appticket.adapters.notification..";
    static final String BOOTSTRAP = "org.appticket.bootstrap..";

    /** Every package that a rule names, so that a test can see whether it exists. */
    static final List<String> NAMED =
            List.of(DOMAIN, APPLICATION, PORT, VIEW, PAGING, REST, SECURITY, PERSISTENCE, NOTIFICATION, BOOTSTRAP);

    private static final String[] PLAIN_JAVA = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.text..",
        "java.security..",
        "java.nio.charset..",
        "org.jspecify.annotations..",
        ""
    };

    private Rules() {}

    /** A rule by its number. */
    record Rule(String id, ArchRule check) {

        /** What it is about: two rules speak of the ports in memory and their contracts, which are not shipped. */
        JavaClasses subject() {
            return id.equals("R09") || id.equals("R20") ? Product.WITH_FAKES : Product.SHIPPED;
        }
    }

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "R01",
                        onlyPlainJava(DOMAIN)
                                .because("the domain is embedded by others, and outlives every framework")),
                new Rule(
                        "R02",
                        onlyPlainJava(APPLICATION, DOMAIN)
                                .because("a use case reads the same with and without a container")),
                new Rule(
                        "R03",
                        slices().matching("org.appticket.adapters.(*)..")
                                .should()
                                .notDependOnEachOther()
                                .because("an adapter can be swapped only if it stands alone")),
                new Rule(
                        "R04",
                        noClasses()
                                .that()
                                .resideInAPackage(REST)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(PORT)
                                .because("the way in is a use case, where the permission policy is asked")),
                new Rule(
                        "R05",
                        noClasses()
                                .that()
                                .resideInAnyPackage(PERSISTENCE, NOTIFICATION)
                                .should()
                                .dependOnClassesThat(resideInAPackage(APPLICATION)
                                        .and(not(resideInAnyPackage(PORT, VIEW, PAGING, QUERY))))
                                .because("a store that calls a use case is a loop")),
                new Rule(
                        "R06",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(BOOTSTRAP)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(BOOTSTRAP)
                                .because("wiring is a leaf")),
                new Rule(
                        "R07",
                        slices().matching("org.appticket.(**)")
                                .should()
                                .beFreeOfCycles()
                                .because("a package that needs itself cannot be understood alone")),
                new Rule("R08", fences()),
                new Rule(
                        "R09",
                        classes()
                                .that()
                                .resideInAPackage(PORT)
                                .and()
                                .areInterfaces()
                                .and()
                                .doNotHaveSimpleName("package-info")
                                .should(Conditions.haveTwoImplementationsOneInMemory())
                                .because("an interface with one implementation is a detour")),
                new Rule(
                        "R10",
                        classes()
                                .that()
                                .resideInAPackage(APPLICATION)
                                .and()
                                .resideOutsideOfPackage(PORT)
                                .and()
                                .arePublic()
                                .and()
                                .areTopLevelClasses()
                                .and()
                                .areNotRecords()
                                .and()
                                .areNotInterfaces()
                                .and()
                                .areNotEnums()
                                .and()
                                .areNotAssignableTo(Refusal.class)
                                .should(Conditions.beFinalWithOneHandle())
                                .because("a use case does one thing")),
                new Rule(
                        "R11",
                        fields().that()
                                .areDeclaredInClassesThat()
                                .resideInAnyPackage(DOMAIN, APPLICATION)
                                .should()
                                .beFinal()
                                .because("what never changes can be shared and reasoned about")),
                new Rule(
                        "R12",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(PORT)
                                .and()
                                .areDeclaredInClassesThat()
                                .areInterfaces()
                                .should(Conditions.speakInDomainWords())
                                .because("a bare text or number can be anything")),
                new Rule(
                        "R13",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(BOOTSTRAP)
                                .should()
                                .callMethodWhere(Conditions.readsTheClock())
                                .because("time comes in, so that tests and imports can say what time it is")),
                new Rule(
                        "R14",
                        noClasses()
                                .that()
                                .resideInAnyPackage(DOMAIN, APPLICATION)
                                .should()
                                .callCodeUnitWhere(Conditions.drawsAtRandom())
                                .because("equal decisions have equal events")),
                new Rule(
                        "R15",
                        classes()
                                .that()
                                .areAssignableTo(Refusal.class)
                                .and()
                                .doNotBelongToAnyOf(Refusal.class)
                                .should()
                                .haveModifier(JavaModifier.FINAL)
                                .andShould()
                                .resideInAnyPackage(DOMAIN, APPLICATION)
                                .because("the list of refusals is closed")),
                new Rule(
                        "R16",
                        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
                                "a caller can react only to what has a name")),
                new Rule(
                        "R17",
                        classes()
                                .that()
                                .areAnnotatedWith(Entity.class)
                                .should()
                                .bePackagePrivate()
                                .andShould()
                                .haveSimpleNameEndingWith("Row")
                                .andShould()
                                .resideInAPackage(PERSISTENCE)
                                .because("rows are nobody else's business")),
                new Rule(
                        "R18",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Path.class)
                                .and()
                                .arePublic()
                                .should(Conditions.keepInnerTypesOutOfTheContract())
                                .because("the wire contract does not change with the code")),
                new Rule(
                        "R19",
                        noClasses()
                                .should(Conditions.haveANameThatHidesWhatItIs())
                                .because("a name says what a thing is")),
                new Rule(
                        "R20",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Contract")
                                .should(Conditions.beAFlatInterface())
                                .because("a nested class in a contract is silently not run")),
                new Rule(
                        "R21",
                        noFields()
                                .should()
                                .beAnnotatedWith(Inject.class)
                                .because("what a class needs stands in its constructor")),
                new Rule("R22", OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED.because("java.time says what it means")),
                new Rule(
                        "R23",
                        noClasses()
                                .that()
                                .resideInAPackage(DOMAIN)
                                .should()
                                .dependOnClassesThat(Conditions.reachOutside())
                                .because("whoever embeds the domain says what is read, written and started")));
    }

    private static ClassesShouldConjunction onlyPlainJava(String... own) {
        String[] allowed =
                Stream.concat(Arrays.stream(own), Arrays.stream(PLAIN_JAVA)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(own[0])
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static ArchRule fences() {
        return CompositeArchRule.of(fence("jakarta.persistence..", PERSISTENCE))
                .and(fence("java.sql..", PERSISTENCE, NOTIFICATION, BOOTSTRAP))
                .and(fence("jakarta.ws.rs..", REST))
                .and(fence("jakarta.security..", SECURITY, BOOTSTRAP))
                .and(fence("org.eclipse.microprofile.config..", BOOTSTRAP))
                .and(fence("jakarta.mail..", NOTIFICATION))
                .and(fence("org.eclipse.angus..", NOTIFICATION))
                .and(fence("org.subethamail..", NOTIFICATION))
                .and(fence("com.samskivert..", NOTIFICATION))
                .and(fence("org.jsmpp..", NOTIFICATION))
                .and(fence("org.jsoup..", NOTIFICATION))
                .and(fence("org.apache.hc..", NOTIFICATION))
                .and(fence("net.fortuna..", REST))
                .and(fence("de.focus_shift..", PERSISTENCE))
                .and(fence("com.nimbusds..", SECURITY))
                .and(fence("com.unboundid..", SECURITY));
    }

    private static ArchRule fence(String technology, String... allowed) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .because("a technology lives in one place");
    }
}

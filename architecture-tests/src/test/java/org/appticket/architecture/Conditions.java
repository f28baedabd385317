package org.appticket.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules ask of classes and methods, where the library has no word for it. */
final class Conditions {

    private static final Set<String> TOO_BARE =
            Set.of("java.lang.String", "long", "java.lang.Long", "java.util.UUID", "double", "java.lang.Double");
    private static final List<String> HIDING =
            List.of("Utils", "Util", "Helper", "Manager", "Impl", "Service", "Mapper");

    private static final Set<String> OUTSIDE = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Scanner",
            "java.util.Timer");

    private Conditions() {}

    static ArchCondition<JavaClass> haveTwoImplementationsOneInMemory() {
        return condition("have two implementations, one of them in memory", port -> {
            Set<JavaClass> all = port.getAllSubclasses();
            return all.size() >= 2 && all.stream().anyMatch(Conditions::isInMemory);
        });
    }

    private static boolean isInMemory(JavaClass implementation) {
        return implementation.getSimpleName().startsWith("InMemory");
    }

    static ArchCondition<JavaClass> beFinalWithOneHandle() {
        return condition("be final with one public method, handle", useCase -> {
            List<String> open = useCase.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaMethod::getName)
                    .toList();
            return useCase.getModifiers().contains(FINAL) && open.equals(List.of("handle"));
        });
    }

    static ArchCondition<JavaMethod> speakInDomainWords() {
        return new ArchCondition<>("take and return the domain's words, not bare texts and numbers") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                rawTypes(method)
                        .filter(type -> TOO_BARE.contains(type.getName()))
                        .forEach(type ->
                                events.add(violated(method, method.getFullName() + " speaks of " + type.getName())));
            }
        };
    }

    static ArchCondition<JavaMethod> keepInnerTypesOutOfTheContract() {
        return new ArchCondition<>("neither take nor return types of the domain or the application") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                rawTypes(method)
                        .filter(type -> type.getPackageName().startsWith("org.appticket.domain")
                                || type.getPackageName().startsWith("org.appticket.application"))
                        .forEach(type ->
                                events.add(violated(method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    static DescribedPredicate<JavaMethodCall> readsTheClock() {
        BiPredicate<String, String> clock = (owner, name) -> name.equals("currentTimeMillis")
                || name.equals("systemDefault")
                || (owner.startsWith("java.time.") && name.startsWith("system"))
                || (owner.startsWith("java.time.") && name.equals("now"));
        return DescribedPredicate.describe(
                "reads the clock or the machine's zone",
                call -> clock.test(
                                call.getTargetOwner().getName(),
                                call.getTarget().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    static DescribedPredicate<JavaCall<?>> drawsAtRandom() {
        return DescribedPredicate.describe("draws at random", Conditions::isRandom);
    }

    private static boolean isRandom(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return owner.endsWith("Random") || call.getTarget().getName().equals("random") || isRandomUuid(call, owner);
    }

    private static boolean isRandomUuid(JavaAccess<?> call, String owner) {
        return owner.equals("java.util.UUID") && call.getTarget().getName().equals("randomUUID");
    }

    static DescribedPredicate<JavaClass> reachOutside() {
        return DescribedPredicate.describe(
                "look at the machine, start something or bend the language",
                type -> OUTSIDE.contains(type.getName())
                        || type.getPackageName().startsWith("java.lang.reflect")
                        || type.isAssignableTo(Executor.class));
    }

    static ArchCondition<JavaClass> haveANameThatHidesWhatItIs() {
        return new ArchCondition<>("have a name that hides what it is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean hides = HIDING.stream().anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, hides, type.getName() + " hides what it is"));
            }
        };
    }

    static ArchCondition<JavaClass> beAFlatInterface() {
        return condition(
                "be an interface without nested classes", type -> type.isInterface() && !hasNestedClasses(type));
    }

    private static boolean hasNestedClasses(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .anyMatch(
                        other -> other.getEnclosingClass().filter(type::equals).isPresent());
    }

    private static Stream<JavaClass> rawTypes(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(violated(type, type.getName() + " does not " + description));
                }
            }
        };
    }
}

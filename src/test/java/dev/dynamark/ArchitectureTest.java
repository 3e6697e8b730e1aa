package dev.dynamark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use whom, and the habits that every class keeps. */
class ArchitectureTest {

    private static final String ROOT = "dev.dynamark.";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dynamark");

    /** What the test tree has beside the tests of the main tree. */
    private static final String[] WORKLOADS_AND_RUNS = {
        "workload",
        "queries",
        "contestants",
        "crud",
        "accounts",
        "feeders",
        "faults",
        "run",
        "simulations",
        "targets",
        "harness",
        "selfcheck",
        "forked",
        "wholeruns",
        "bench",
        "coldstart"
    };

    @ParameterizedTest
    @CsvSource({
        "orm, ''",
        "cost, ''",
        "measure, ''",
        "gatling, measure report.junit",
        "compare, measure",
        "report, measure compare",
        "backend, orm",
        "profile, compare",
    })
    void usesOnlyThePackagesBelowIt(String name, String allowed) {
        List<String> allowedRoots = Stream.concat(Stream.of(name), Stream.of(allowed.split(" ")))
                .filter(each -> !each.isEmpty())
                .map(each -> ROOT + each)
                .toList();
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("ours outside of " + allowedRoots) {
                    @Override
                    public boolean test(JavaClass other) {
                        return other.getPackageName().startsWith(ROOT)
                                && allowedRoots.stream()
                                        .noneMatch(root -> other.getPackageName()
                                                        .equals(root)
                                                || other.getPackageName().startsWith(root + "."));
                    }
                })
                .check(MAIN);
    }

    /** It may use anything: what it does stays usable without it. */
    @Test
    void isNotUsedFromBelowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "cli..", "picocli..")
                .check(MAIN);
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void hasNoCyclesInTheTestTree() {
        JavaClasses workloadsAndRuns = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(
                        Stream.of(WORKLOADS_AND_RUNS).map(each -> ROOT + each).toArray(String[]::new));

        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(workloadsAndRuns);
    }

    @Test
    void keepsGatlingInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "gatling..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gatling..", "scala..")
                .check(MAIN);
    }

    @Test
    void bringsOnlyTheSdkAndJacksonCoreIntoTheOrm() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "orm..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        ROOT + "orm..",
                        "java..",
                        "javax.annotation.processing..",
                        "javax.lang.model..",
                        "javax.tools..",
                        "software.amazon.awssdk..",
                        // What the SDK's asynchronous HTTP clients speak.
                        "org.reactivestreams..",
                        "com.fasterxml.jackson.core..",
                        // Snapshots; optional, and used by one class.
                        "org.crac..")
                .check(MAIN);
    }

    @Test
    void runsWithoutTheClassesForFunctions() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "orm..")
                .and()
                .resideOutsideOfPackage(ROOT + "orm.lambda..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "orm.lambda..", "org.crac..")
                .check(MAIN);
    }

    @ParameterizedTest
    @CsvSource({"orm.annotation", "orm.attribute", "orm.codec", "orm.internal.model", "orm.processor"})
    void sendsNothingFromModels(String name) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("software\\.amazon\\.awssdk\\..*Client(Builder)?")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "orm.internal.call..")
                .check(MAIN);
    }

    @Test
    void sendsOnlyThroughTransports() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "orm..")
                .and()
                .resideOutsideOfPackages(
                        ROOT + "orm.internal.call..",
                        ROOT + "orm.internal.streaming..",
                        ROOT + "orm.internal.direct..",
                        ROOT + "orm.transport..",
                        // Makes clients, sends nothing.
                        ROOT + "orm.lambda..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "orm.ClientTransports")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "orm.Dynamorm")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "orm.DynamormBuilder")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("software\\.amazon\\.awssdk\\..*Client(Builder)?")
                .check(MAIN);
    }

    @Test
    void hasNoStaticMutableState() {
        fields().that()
                .areStatic()
                .and(new DescribedPredicate<>("written by people") {
                    @Override
                    public boolean test(JavaField field) {
                        return !field.getName().startsWith("$");
                    }
                })
                .should()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void namesClassesByWhatTheyAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl)$")
                .check(MAIN);
    }

    @Test
    void leavesNoMutablePublicFields() {
        fields().that()
                .arePublic()
                .should()
                .beFinal()
                .orShould()
                .haveModifier(JavaModifier.SYNTHETIC)
                .check(MAIN);
    }

    @Test
    void keepsSourceFilesSmallAndPackagesExplained() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(20_000));
            assertThat(java.stream().map(Path::getParent).distinct())
                    .filteredOn(folder -> folder.startsWith("src/main"))
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }
}

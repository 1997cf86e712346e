package org.tradebrief.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house, each with its reason. */
class ArchitectureTest {
    private static final String ROOT = "org.tradebrief";
    /** The rooms of that name at the top, and not the desk's screens for them. */
    private static final String[] DOMAIN = Stream.of(
                    "text", "library", "trade", "policy", "search", "brief", "check", "review")
            .map(room -> ROOT + "." + room + "..")
            .toArray(String[]::new);

    private static JavaClasses classes = new ClassFileImporter().importPackages();

    @BeforeAll
    static void readTheHouse() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void everyArrowPointsDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .withOptionalLayers(true)
                .layer("text")
                .definedBy(ROOT + ".text..")
                .layer("library")
                .definedBy(ROOT + ".library..")
                .layer("trade")
                .definedBy(ROOT + ".trade..")
                .layer("policy")
                .definedBy(ROOT + ".policy..")
                .layer("search")
                .definedBy(ROOT + ".search..")
                .layer("brief")
                .definedBy(ROOT + ".brief..")
                .layer("check")
                .definedBy(ROOT + ".check..")
                .layer("review")
                .definedBy(ROOT + ".review..")
                .layer("chart")
                .definedBy(ROOT + ".chart..")
                .layer("source")
                .definedBy(ROOT + ".source..")
                .layer("store")
                .definedBy(ROOT + ".store..")
                .layer("index")
                .definedBy(ROOT + ".index..")
                .layer("publish")
                .definedBy(ROOT + ".publish..")
                .layer("workbench")
                .definedBy(ROOT + ".workbench..")
                .layer("cli")
                .definedBy(ROOT + ".cli..")
                .layer("desk")
                .definedBy(ROOT + ".desk..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("cli", "desk")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("chart")
                .mayOnlyBeAccessedByLayers("publish", "workbench", "desk", "cli")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("chart", "store", "publish", "workbench", "cli", "desk")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("review", "chart", "store", "publish", "workbench", "cli", "desk")
                .whereLayer("brief")
                .mayOnlyBeAccessedByLayers("check", "review", "chart", "store", "publish", "workbench", "cli", "desk")
                .because("a figure travels in at one side and out at the other, never back")
                .check(classes);
    }

    @Test
    void noPackageStandsInACircle() {
        ArchRule rule = slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("what depends on each other cannot be read, tested or moved apart");
        rule.check(classes);
    }

    @Test
    void javaFxLivesInTheDeskAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .because("the same rules must run without a window")
                .check(classes);
    }

    @Test
    void theDomainReachesForNothingOutside() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "java.net.http..",
                        "java.awt..",
                        "com.fasterxml..",
                        "org.apache.lucene..",
                        "org.openpdf..",
                        "org.bouncycastle..",
                        "ai.onnxruntime..",
                        "io.qdrant..",
                        "io.grpc..",
                        "picocli..",
                        "org.jfree..",
                        "org.sqlite..")
                .because(
                        "what needs a disk, a network, a model or a page sits behind an interface that the domain owns")
                .check(classes);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        String[] adapters = {"source", "store", "index", "publish"};
        for (String one : adapters) {
            for (String other : adapters) {
                if (!one.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + one + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(ROOT + "." + other + "..")
                            .allowEmptyShould(true)
                            .because("the workbench joins them; an adapter that knows another cannot be replaced")
                            .check(classes);
                }
            }
        }
    }

    @Test
    void sqlStaysInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .because("the schema has one owner")
                .check(classes);
    }

    @Test
    void nothingIsPrintedPastTheCommandLine() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("what a command prints is read by other programs, and what a window prints by nobody")
                .check(classes);
    }
}

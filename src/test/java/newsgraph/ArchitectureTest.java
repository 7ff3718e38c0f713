package newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the package table: who may use whom, and which library is used where. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("newsgraph");

  /**
   * A line of the package table.
   *
   * @param name the package under {@code newsgraph}
   * @param own the packages of newsgraph that it may use
   * @param libraries the packages of libraries that it may use
   */
  private record Layer(String name, Set<String> own, Set<String> libraries) {
    static Layer of(String name, String own, String... libraries) {
      return new Layer(
          name,
          Arrays.stream(own.split(" ")).filter(s -> !s.isEmpty()).collect(Collectors.toSet()),
          Set.of(libraries));
    }

    String[] allowed() {
      return Stream.of(
              Stream.of("java..", "newsgraph." + name + ".."),
              own.stream().map(other -> "newsgraph." + other + ".."),
              libraries.stream())
          .flatMap(s -> s)
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Layer> TABLE =
      List.of(
          Layer.of("model", ""),
          Layer.of("lexicon", "model"),
          Layer.of("codec", "model graph", "com.fasterxml.jackson.."),
          Layer.of("corpus", "model", "org.apache.commons.csv..", "org.mozilla.universalchardet.."),
          Layer.of(
              "annotate",
              "model",
              "edu.stanford.nlp..",
              "org.ejml.simple..",
              "opennlp.tools.langdetect.."),
          Layer.of("extract", "model lexicon"),
          Layer.of("resolve", "model lexicon"),
          Layer.of("graph", "model"),
          Layer.of("store", "model codec", "org.sqlite.."),
          Layer.of(
              "write",
              "model graph codec",
              "com.fasterxml.jackson..",
              "org.apache.commons.csv..",
              "org.jgrapht.."),
          Layer.of("report", "model graph codec"),
          Layer.of(
              "check", "model graph codec", "com.networknt.schema..", "com.fasterxml.jackson.."),
          Layer.of("pipeline", "model lexicon codec corpus annotate extract resolve graph store"),
          Layer.of(
              "cli",
              "model lexicon codec corpus annotate extract resolve graph store write report check"
                  + " pipeline",
              "picocli..",
              "me.tongfei.progressbar.."));

  static List<Layer> table() {
    return TABLE;
  }

  @ParameterizedTest
  @MethodSource("table")
  void usesOnlyWhatTheTableAllows(Layer layer) {
    classes()
        .that()
        .resideInAPackage("newsgraph." + layer.name() + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(layer.allowed())
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(c.getPackageName().split("\\.")[1]));
    packages.removeAll(TABLE.stream().map(Layer::name).toList());
    assertEquals(Set.of(), packages);
  }

  @Test
  void theTableHasNoCircle() {
    Map<String, Set<String>> own =
        TABLE.stream().collect(Collectors.toMap(Layer::name, Layer::own));
    Set<String> placed = new TreeSet<>();
    boolean grew = true;
    while (grew) {
      grew =
          own.entrySet().stream()
              .filter(entry -> placed.containsAll(entry.getValue()))
              .map(entry -> placed.add(entry.getKey()))
              .reduce(false, Boolean::logicalOr);
    }
    assertEquals(own.keySet(), placed);
  }

  @Test
  void onlyMainTouchesTheProcess() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  /** CoreNLP reads its own models, whose hashes are checked; nothing else is deserialized. */
  @Test
  void nothingIsDeserialized() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveSimpleName("CorefWeightsReader")
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(
                HasName.Predicates.nameMatching("readObject.*|readValueFromSerialized.*")))
        .check(CLASSES);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("newsgraph.cli..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Impl")
        .andShould()
        .haveSimpleNameNotStartingWith("Abstract")
        .check(CLASSES);
  }

  @Test
  void noFileIsLongerThan400Lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        long lines = Files.readString(file).lines().count();
        assertTrue(lines <= 400, file + " has " + lines + " lines");
      }
    }
  }
}

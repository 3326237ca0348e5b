package kr.gwageo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Holds [Room] to the compiled classes: import down, never up, never sideways.
class ArchitectureTest {
  private static final String ROOT = "kr.gwageo";
  private static final List<Room> ROOMS = Room.ALL;
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /// Nouns name one another, and the families of items are listed beside what each is made of.
  private static final Set<String> ENTWINED = Set.of("domain", "generation");

  private static final String[] PURE_PACKAGES = {
    "java.lang",
    "java.lang.runtime",
    "java.util..",
    "java.math",
    "java.time..",
    "java.text",
    "java.nio.charset",
    "org.jspecify.annotations"
  };
  private static final Set<String> PURE_CLASSES =
      Set.of(
          "java.io.UncheckedIOException",
          "java.io.IOException",
          "java.io.InputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.PrintStream",
          "java.io.Serializable",
          "java.lang.invoke.MethodHandles",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.StringConcatFactory",
          "java.lang.invoke.TypeDescriptor",
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.security.MessageDigest",
          "java.security.NoSuchAlgorithmException",
          "javax.crypto.Mac");

  @Test
  void theRoomsBuiltAreTheRoomsOnThePlan() {
    assertThat(CLASSES.size()).as("classes seen").isGreaterThan(100);
    Set<String> built =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1).split("\\.", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> planned =
        ROOMS.stream().map(Room::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(built).isEqualTo(planned);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
            .map(pack -> pack.getName())
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRowNamesOnlyRowsAboveIt(Room room) {
    List<String> above = ROOMS.subList(0, ROOMS.indexOf(room)).stream().map(Room::name).toList();
    assertThat(room.imports().stream().filter(name -> !name.contains("."))).isSubsetOf(above);
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomDependsOnItsRowAlone(Room room) {
    List<String> packages = new ArrayList<>(List.of(PURE_PACKAGES));
    packages.add(ROOT + "." + room.name() + "..");
    for (String name : room.imports()) {
      packages.add(name.contains(".") ? name : ROOT + "." + name + "..");
    }
    if (room.jdk() != Room.Jdk.PURE) {
      packages.addAll(List.of("java.io", "java.nio..", "java.security.."));
    }
    if (room.jdk() == Room.Jdk.NETWORK) {
      packages.addAll(List.of("java.net", "javax.net", "javax.net.ssl"));
    }
    if (room.imports().contains(Room.Library.OKHTTP)) {
      packages.addAll(List.of("okio..", "kotlin.."));
    }
    if (room.jdk() == Room.Jdk.ALL) {
      packages.addAll(List.of("java..", "javax.."));
    }
    classes()
        .that(resideInAPackage(ROOT + "." + room.name() + ".."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages.toArray(String[]::new))
                .or(describe("named pure classes", type -> PURE_CLASSES.contains(type.getName())))
                .or(describe("arrays and primitives", ArchitectureTest::isArrayOrPrimitive)))
        .check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void onlyTheFrontDoorIsPublic(Room room) {
    if (room.name().equals("domain")) {
      return;
    }
    Set<String> open =
        CLASSES.stream()
            .filter(type -> type.getPackageName().equals(ROOT + "." + room.name()))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.isNestedClass())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(open).isEqualTo(new TreeSet<>(room.frontDoor()));
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void thePackagesOfARoomHaveNoCycles(Room room) {
    if (ENTWINED.contains(room.name())) {
      return;
    }
    slices().assignedFrom(packagesOf(room)).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void clocksChanceAndEnvironmentComeInThroughTheCommandLineAlone() {
    noClasses()
        .that(resideInAPackage(ROOT + "..").and(describe("not cli", ArchitectureTest::isNotCli)))
        .should()
        .accessTargetWhere(
            describe("read the clock, chance or environment", ArchitectureTest::isAmbient))
        .check(CLASSES);
  }

  @Test
  void noRoomWritesToTheStandardStreamsButTheCommandLine() {
    noClasses()
        .that(resideInAPackage(ROOT + "..").and(describe("not cli", ArchitectureTest::isNotCli)))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  /// The room's own package is one of them.
  private static SliceAssignment packagesOf(Room room) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String name = type.getPackageName();
        return (name + ".").startsWith(ROOT + "." + room.name() + ".")
            ? SliceIdentifier.of(name)
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "packages of " + room;
      }
    };
  }

  private static boolean isNotCli(JavaClass type) {
    return !type.getPackageName().startsWith(ROOT + ".cli");
  }

  private static boolean isArrayOrPrimitive(JavaClass type) {
    return type.isArray() || type.isPrimitive();
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    boolean noArguments = access.getTarget().getFullName().endsWith("()");
    boolean clock = owner.getPackageName().equals("java.time") && name.equals("now") && noArguments;
    boolean system =
        owner.isEquivalentTo(System.class)
            && Set.of("nanoTime", "currentTimeMillis", "getenv", "getProperty", "exit")
                .contains(name);
    boolean chance =
        (owner.isEquivalentTo(Math.class) && name.equals("random"))
            || owner.getName().equals("java.util.concurrent.ThreadLocalRandom")
            || (owner.isEquivalentTo(java.util.Random.class)
                && name.equals("<init>")
                && noArguments);
    return clock || system || chance;
  }
}

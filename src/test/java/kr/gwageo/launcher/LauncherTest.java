package kr.gwageo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `gwageo` promises before the program starts.
class LauncherTest {
  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";

  @TempDir Path temporary;
  private Path folder;
  private Machine machine;

  @BeforeEach
  void setUp() throws Exception {
    folder = temporary.toRealPath().resolve("a machine");
    machine = new Machine(folder);
  }

  @Test
  void picksTheNewestJdkThatIsNewEnough() throws Exception {
    machine.jdk("jvm/a", "17.0.15").jdk("jvm/b", "25.0.9").jdk("other jvms/c", "25.0.10");
    machine.jdk("jvm/d", "21").jdk("jvm/e", "1.8.0_402");
    assertThat(machine.start().end().jdk()).endsWith("/other jvms/c");
    machine.jdk("jvm/f/Contents/Home", "26-ea");
    assertThat(machine.start().end().jdk()).endsWith("/jvm/f/Contents/Home");
  }

  @Test
  void prefersTheJdkOfJavaHomeWhereItIsNewEnough() throws Exception {
    machine.jdk("jvm/new", "26").jdk("mine/25", "25").jdk("mine/17", "17.0.1");
    machine.set("JAVA_HOME", folder.resolve("mine/25").toString());
    assertThat(machine.start().end().jdk()).endsWith("/mine/25");
    machine.set("JAVA_HOME", folder.resolve("mine/17").toString());
    assertThat(machine.start().end().jdk()).endsWith("/jvm/new");
  }

  @Test
  void findsTheJdkBehindTheJavaOfThePath() throws Exception {
    machine.jdk("elsewhere/25", "25.0.1").jdk("jvm/17", "17");
    machine.link("alternatives/java", folder.resolve("elsewhere/25/bin/java"));
    machine.link("bin/java", Path.of("../alternatives/java"));
    assertThat(machine.start().end().jdk()).endsWith("/elsewhere/25");
  }

  @Test
  void takesNoRuntimeWithoutACompiler() throws Exception {
    machine.jdk("jvm/runtime", "25");
    Files.delete(folder.resolve("jvm/runtime/bin/javac"));
    assertThat(machine.start().end().exit()).isEqualTo(2);
  }

  @Test
  void saysInOneLineThatAJdkIsMissing() throws Exception {
    machine.jdk("jvm/17", "17.0.15").jdk("jvm/24", "24.0.2");
    Start.End end = machine.start("--help").end();
    assertThat(end.exit()).isEqualTo(2);
    assertThat(end.output()).isEmpty();
    assertThat(end.messages()).singleElement().asString().contains("JDK 25 or later", "install");
    machine.set("LANG", "ko_KR.UTF-8");
    assertThat(machine.start().end().messages()).singleElement().asString().contains("JDK 25 이상");
  }

  @ParameterizedTest
  @CsvSource({
    "3.6.3, 2",
    "3.7, 2",
    "3.7.1, 2",
    "2.2.1, 2",
    "3.8.1, 0",
    "3.10.0, 0",
    "4.0.0-rc-4, 0"
  })
  void refusesAnOldMavenInOneLine(String version, int exit) throws Exception {
    machine.jdk("jvm/25", "25").set("FAKE_MAVEN", version);
    Start.End end = machine.start().end();
    assertThat(end.exit()).isEqualTo(exit);
    assertThat(machine.builds()).hasSize(exit == 0 ? 1 : 0);
    assertThat(end.messages())
        .singleElement()
        .asString()
        .contains(exit == 0 ? "building" : "needs Maven 3.8 or later");
  }

  @Test
  void needsNoMavenOnceItIsBuilt() throws Exception {
    machine.jdk("jvm/25", "25").start().end();
    Files.delete(folder.resolve("bin/mvn"));
    assertThat(machine.start().end().exit()).isZero();
    Files.delete(machine.built());
    Start.End end = machine.start().end();
    assertThat(end.exit()).isEqualTo(2);
    assertThat(end.messages()).singleElement().asString().contains("found none", "install");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/main/Some.java", "src/main"})
  void buildsOnFirstUseAndAfterAChangeAlone(String changed) throws Exception {
    machine.jdk("jvm/25", "25");
    assertThat(machine.start().end().messages()).singleElement().asString().contains("building");
    assertThat(machine.start().end().messages()).isEmpty();
    assertThat(machine.builds()).hasSize(1);
    machine.makeOlder(machine.built(), Duration.ofHours(1));
    assertThat(machine.start().end().messages()).isEmpty();
    machine.makeOlder(machine.checkout().resolve(changed), Duration.ofMinutes(1));
    assertThat(machine.start().end().messages()).singleElement().asString().contains("building");
    assertThat(machine.builds()).hasSize(2);
  }

  @Test
  void showsWhyABuildFailedAndTriesAgain() throws Exception {
    machine.jdk("jvm/25", "25").set("FAKE_BUILD", "false");
    Start.End failed = machine.start().end();
    assertThat(failed.exit()).isEqualTo(70);
    assertThat(failed.output()).isEmpty();
    assertThat(failed.messages()).hasSize(3).contains("of Maven");
    machine.set("FAKE_BUILD", "true");
    assertThat(machine.start().end().exit()).isZero();
    assertThat(machine.builds()).hasSize(2);
  }

  @Test
  void waitsForAnotherBuildInsteadOfBuildingOverIt() throws Exception {
    machine.jdk("jvm/25", "25").start().end();
    Files.delete(machine.built());
    machine.write("checkout/target/quick/build.lock", ProcessHandle.current().pid() + "\n");
    Start waiting = machine.start();
    assertThat(waiting.nextMessage()).contains("waiting for another build");
    machine.write("checkout/target/quick/built", "1\n");
    Files.delete(machine.lock());
    assertThat(waiting.end().exit()).isZero();
    assertThat(machine.builds()).hasSize(1);
  }

  @Test
  void followsABuildThatWasKilled() throws Exception {
    machine.jdk("jvm/25", "25");
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    machine.write("checkout/target/quick/build.lock", dead.pid() + "\n");
    machine.write("checkout/target/quick/gwageo.jar", "half of it");
    assertThat(machine.start().end().exit()).isZero();
    assertThat(machine.builds()).hasSize(1);
    assertThat(machine.lock()).doesNotExist();
    assertThat(machine.checkout().resolve("target/quick/gwageo.jar")).doesNotExist();
  }

  @Test
  void keepsLibrariesBesideTheBuildWhereThereIsNoHome() throws Exception {
    machine.jdk("jvm/25", "25").set("HOME", "/nonexistent").start().end();
    assertThat(machine.builds())
        .singleElement()
        .asString()
        .contains("-Dmaven.repo.local=" + machine.checkout().resolve("target/quick/repository"));
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, C, C.UTF-8",
    "LC_ALL, POSIX, C.UTF-8",
    "LC_ALL, ko_KR.UTF-8, ko_KR.UTF-8",
    "LANG, ko_KR.UTF-8, ''"
  })
  void readsKoreanWhereNoLocaleIsSet(String variable, String value, String locale)
      throws Exception {
    machine.jdk("jvm/25", "25").set(variable, value);
    assertThat(machine.start().end().locale()).isEqualTo(locale);
  }

  @Test
  void passesArgumentsAndExitCodesOn() throws Exception {
    machine.jdk("jvm/25", "25").set("FAKE_EXIT", "4");
    String[] arguments = {"run", "a b", "", "*", "$HOME", "한글 이름", "-jar", "--", "'\"\\"};
    Start.End end = machine.start(arguments).end();
    assertThat(end.exit()).isEqualTo(4);
    assertThat(end.arguments()).containsExactly(arguments);
  }

  @Test
  void startsThroughALinkFromAnyFolder() throws Exception {
    machine.jdk("jvm/25", "25");
    machine.link("links/one", Path.of("../checkout/gwageo"));
    Path two = machine.link("commands/gwageo", folder.resolve("links/one"));
    Start.End end = machine.start(temporary, two, "help").end();
    assertThat(end.exit()).isZero();
    assertThat(end.output())
        .contains(machine.checkout().resolve("target/quick/gwageo.jar").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "benchmarks list", "run --help", "selftest -h"})
  void sparesTheOptimizingCompilerInAShortCommand(String command) throws Exception {
    machine.jdk("jvm/25", "25");
    assertThat(machine.start(words(command)).end().options()).contains(ONE_COMPILER);
    machine.set("GWAGEO_JAVA_OPTS", "-Xmx1g -Dx=*").write("checkout/-Dx=a-file", "");
    assertThat(machine.start(words(command)).end().options())
        .contains("-Xmx1g", "-Dx=*")
        .doesNotContain(ONE_COMPILER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verify folder --key k",
        "decide --key k folder",
        "appeal folder t/i",
        "publish folder",
        "rescore folder"
      })
  void sparesTheOptimizingCompilerWhereTheFolderIsSmall(String command) throws Exception {
    machine.jdk("jvm/25", "25").write("checkout/folder/file", "");
    machine.set("FAKE_SIZE", "echo 65535");
    assertThat(machine.start(words(command)).end().options()).contains(ONE_COMPILER);
    machine.set("FAKE_SIZE", "echo 65536");
    assertThat(machine.start(words(command)).end().options()).doesNotContain(ONE_COMPILER);
    machine.set("FAKE_SIZE", "false");
    assertThat(machine.start(words(command)).end().options()).doesNotContain(ONE_COMPILER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run round.yaml",
        "run folder",
        "verify",
        "verify no-folder",
        "rehearse",
        "bench runner",
        "selftest --url x",
        "record-leaders x",
        "rescore x",
        "worker",
        "serve",
        "not-yet-invented"
      })
  void leavesTheMachineOfALongCommandAlone(String command) throws Exception {
    machine.jdk("jvm/25", "25");
    assertThat(machine.start(words(command)).end().options())
        .containsExactly(
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dgwageo.home=" + machine.checkout());
  }

  @Test
  void startsFromTheArchiveOfItsClasses() throws Exception {
    machine.jdk("jvm/25", "25").set("FAKE_DUMP", "echo classes");
    String archive = machine.start().end().options().getFirst();
    assertThat(archive).startsWith(ARCHIVE);
    assertThat(Path.of(archive.substring(ARCHIVE.length()))).hasContent("classes");
    machine.jdk("jvm/26", "26");
    assertThat(machine.start().end().options()).noneMatch(option -> option.startsWith(ARCHIVE));
  }

  @Test
  void saysNothingOfItsOwnInTheOutput() throws Exception {
    machine.jdk("jvm/25", "25");
    assertThat(machine.start("grade", "--json").end().output())
        .isEqualTo(
            List.of(
                folder.resolve("jvm/25").toString(),
                "C.UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dgwageo.home=" + machine.checkout(),
                ONE_COMPILER,
                "-XX:+UseSerialGC",
                "-jar",
                machine.checkout().resolve("target/quick/gwageo.jar").toString(),
                "grade",
                "--json"));
  }

  private static String[] words(String command) {
    return command.isEmpty() ? new String[0] : command.split(" ", -1);
  }
}

package kr.gwageo.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import kr.gwageo.cli.Program;
import kr.gwageo.rehearsal.PracticeEndpoint;
import kr.gwageo.report.JunitXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `report --format junit`, for rounds and for self-tests.
class JunitCommandTest {
  private static final String SPEC =
      """
      round: built
      title: {ko: 빌드 서버 라운드, en: A round on a build server}
      tasks: [{benchmark: gwageo-civics}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.5}}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.95}, seed: 3}}
      """;

  @TempDir private Path here = Path.of("");

  private Program run(int code, String... arguments) {
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run(arguments)).as(program.out() + program.err()).isEqualTo(code);
    return program;
  }

  @Test
  void aRoundsFileIsWrittenOnDemandAndVerifiedLikeTheRest() throws Exception {
    Path spec = Files.writeString(here.resolve("round.yaml"), SPEC);
    String folder = here.resolve("out").toString();
    run(0, "run", spec.toString(), "--out", folder, "--quiet");
    Path file = here.resolve("out/90-report.xml");
    assertThat(file).doesNotExist();
    assertThat(run(0, "report", folder, "--format", "junit").out()).contains("90-report.xml");
    JunitXml xml = JunitXml.valid(Files.readString(file));
    assertThat(xml.all("testsuite")).hasSize(1);
    assertThat(xml.only("testsuite", "failures")).isEqualTo("1");
    assertThat(xml.only("testsuite", "timestamp")).isNotEmpty();
    run(0, "verify", folder);
    Files.writeString(file, Files.readString(file).replace("failures=\"1\"", "failures=\"0\""));
    assertThat(run(5, "verify", folder).out()).contains("90-report.xml");
    run(0, "rescore", folder, "--quiet");
    assertThat(JunitXml.valid(Files.readString(file)).only("testsuite", "failures")).isEqualTo("1");
    run(0, "verify", folder);
  }

  @Test
  void aSelfTestsCriterionIsACaseThatPassesFailsOrIsSkipped() throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 200);
    stage.pack(0.85, 0.8, 0.75);
    selfTest(stage, 0.99, 0, "", "reached");
    selfTest(stage, 0.4, 1, "failure", "missed");
    selfTest(stage, 0.8, 3, "skipped", "open", "--max-items", "5");
  }

  private void selfTest(
      SelfTestStage stage, double skill, int code, String element, String out, String... more)
      throws Exception {
    String folder = here.resolve(out).toString();
    try (PracticeEndpoint endpoint = stage.endpoint(skill, 0)) {
      String[] arguments = SelfTestStage.selftest(endpoint.url(), "--out", folder, "--quiet");
      String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
      System.arraycopy(more, 0, all, arguments.length, more.length);
      run(code, all);
    }
    run(0, "report", folder, "--format", "junit");
    JunitXml xml = JunitXml.valid(Files.readString(Path.of(folder, "90-report.xml")));
    assertThat(xml.only("testcase", "name")).isEqualTo("At least 95 % of every leader's score");
    assertThat(xml.only("testsuite", "name")).isEqualTo(out);
    for (String name : new String[] {"failure", "skipped", "error"}) {
      assertThat(xml.all(name)).as(out + " " + name).hasSize(name.equals(element) ? 1 : 0);
    }
    assertThat(run(2, "report", folder, "--format", "html").err()).contains("--format junit");
  }
}

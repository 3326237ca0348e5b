package kr.gwageo.cli.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gwageo scheme apply`, as a person uses it.
class SchemeCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FIGURES =
      """
      team,part,source,value
      "Team, one",aaii,AA,47.4
      "Team, one",nia,NIA,84.7
      "Team, one",experts,r1,27
      "Team, one",experts,r2,28
      "Team, one",experts,r3,26
      "Team, one",experts,r4,27.5
      "Team, one",expert-users,u1,3
      "Team, one",expert-users,u2,4
      "Team, one",public,c1,3
      "Team, one",public,c2,2
      Team two,aaii,AA,37.4
      Team two,nia,NIA,87.3
      Team two,experts,r1,28.5
      Team two,experts,r2,29.5
      Team two,experts,r3,28
      Team two,experts,r4,30
      Team two,expert-users,u1,4
      Team two,expert-users,u2,4
      Team two,public,c1,4
      Team two,public,c2,4
      """;

  @TempDir private Path here = Path.of("");

  private Program run(String figures, String... args) throws IOException {
    Files.writeString(here.resolve("figures.csv"), figures);
    Program program = new Program(here, Map.of("LANG", "en"));
    String[] all = new String[args.length + 4];
    System.arraycopy(new String[] {"scheme", "apply", "--figures", "figures.csv"}, 0, all, 0, 4);
    System.arraycopy(args, 0, all, 4, args.length);
    assertThat(program.run(all)).isEqualTo(program.err().isEmpty() ? 0 : 2);
    return program;
  }

  @Test
  void pointsTotalsAndGapsArePrinted() throws IOException {
    String out = run(FIGURES, "programme-round-2").out();
    assertThat(out)
        .containsPattern("Team two +9.4 +13.1 +29.0 +12.0 +8.0 +71.5")
        .containsPattern("Team, one +11.9 +12.7 +27.3 +10.5 +5.0 +67.4")
        .containsPattern("mean +10.65 +12.90")
        .containsPattern("Team two > Team, one +4.1")
        .contains("No error is known for aaii, nia")
        .containsPattern("experts, 4 raters: Krippendorff's alpha -?\\d\\.\\d\\d \\[")
        .contains("Kendall's W 1.00 (p 0.046)");
  }

  @Test
  void whoStaysIsPrintedByTotalsAndFindings() throws IOException {
    Files.writeString(
        here.resolve("findings.csv"),
        """
        team,criterion,finding,basis
        "Team, one",technical,passed,logs
        Team two,technical,failed,logs
        """);
    assertThat(run(FIGURES, "programme-round-2").out())
        .contains("Team two: undecided whether it stays (originality not settled");
    assertThat(run(FIGURES, "programme-round-2", "--findings", "findings.csv").out())
        .contains("Team two leaves (failed on originality, total among those that stay)")
        .contains("Team, one stays (total among those that stay)");
    Files.writeString(
        here.resolve("findings.csv"), "team,criterion,finding,basis\nnobody,a,passed,b\n");
    assertThat(run(FIGURES, "programme-round-2", "--findings", "findings.csv").err())
        .contains("findings.csv:2:1");
  }

  @Test
  void theJsonIsOfItsSchema() throws IOException {
    String benchmarkErrors =
        FIGURES
            .replace("source,value", "source,value,standard_error")
            .replaceAll("(AA,.*)", "$1,0.6")
            .replaceAll("(NIA,.*)", "$1,1.1")
            .replaceAll("(,[ruc]\\d,.*)", "$1,");
    JsonNode printed = JSON.readTree(run(benchmarkErrors, "programme-round-2", "--json").out());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas/totals.schema.json")))
                .validate(printed))
        .isEmpty();
    JsonNode totals = printed.get("totals");
    assertThat(totals.get("teams").get(0).get("total").decimalValue()).isEqualTo("71.5");
    JsonNode error = totals.get("gaps").get(0).get("error");
    double sum = 0;
    for (JsonNode share : error.get("shares")) {
      sum += share.get("share").asDouble();
    }
    assertThat(sum).isBetween(0.999999, 1.000001);
    assertThat(error.get("p").asDouble()).isBetween(0.0, 0.5);
  }

  @Test
  void winnerScalingIsWarnedOf() throws IOException {
    Files.writeString(
        here.resolve("mine.yaml"),
        """
        scheme: mine
        title: {ko: 시험, en: Trial}
        parts:
          - {name: users, title: {ko: 사용자, en: Users}, source: users, max: 25, convert: winner}
        """);
    String out = run("team,part,source,value\na,users,u1,4\nb,users,u1,3\n", "mine.yaml").out();
    assertThat(out)
        .containsPattern("a +25 +25")
        .containsPattern("b +18.75 +18.75")
        .contains("Beware, users: the best team sets the scale");
  }

  @Test
  void everyMistakeInTheFiguresIsNamedWithItsLine() throws IOException {
    String err =
        run(
                FIGURES
                    .replace("public,c1,3", "publik,c1,3")
                    .replace("aaii,AA,37.4", "aaii,AA,374")
                    .replace("r2,28\n", "r1,28\n"),
                "programme-round-2")
            .err();
    assertThat(err)
        .contains("figures.csv:5:1: source: found \"Team, one, experts, r1\"")
        .contains("figures.csv:10:1: part: found \"publik\"; expected one of")
        .contains("figures.csv:12:1: value: found \"374\"; expected a number in 0 … 100");
  }

  @Test
  void anUnknownSchemeIsAFileThatIsNotThere() throws IOException {
    assertThat(run(FIGURES, "programme-round-9").err()).contains("programme-round-9.yaml:1:1");
  }

  @Test
  void anAlphaThatIsNoneIsRefused() throws IOException {
    assertThat(run(FIGURES, "programme-round-2", "--alpha", "1").err()).contains("--alpha");
  }
}

package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `report --history`, of rounds that were played and of a file of published figures.
class HistoryCommandTest {
  private static final String PROGRAMME =
      Program.HOME.resolve("rounds/seasons/programme.yaml").toString();

  @TempDir private Path here = Path.of("");

  private Program run(int code, String... arguments) {
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run(arguments)).as(program.out() + program.err()).isEqualTo(code);
    return program;
  }

  private void play(String name, String more) throws Exception {
    String text =
        """
        round: NAME
        title: {ko: NAME 라운드, en: Round NAME}
        tasks: [{benchmark: gwageo-civics}]
        limits: {in_flight: 8, backoff: 1ms}
        entries:
          - {name: lead-NAME, role: leader, simulated: {skill: {default: 0.95}, seed: 3}}
          - {name: stays, role: competitor, simulated: {skill: {default: 0.94}, seed: 4}}
        """
            .replace("NAME", name);
    Path spec = Files.writeString(here.resolve(name + ".yaml"), text + more);
    run(0, "run", spec.toString(), "--out", here.resolve(name).toString(), "--quiet");
  }

  @Test
  void whoLeftBetweenTwoRoundsIsToldWithTheLastVerdict() throws Exception {
    play("first", "  - {name: leaves, role: competitor, simulated: {skill: {default: 0.4}}}\n");
    play("second", "");
    String first = here.resolve("first").toString();
    String second = here.resolve("second").toString();
    String shown = run(0, "report", "--history", first, second).out();
    assertThat(shown)
        .contains(
            "leaves", "not in the next round (last verdict: not reached)", "did not take part")
        .contains(
            "lead-first", "lead-second", "Practice round", "computed from the round's folder");
    JsonNode season =
        Schemas.valid("season", run(0, "report", "--history", first, second, "--json").out());
    assertThat(season.at("/season/rounds/0/ratios/1/team").asText()).isEqualTo("leaves");
    assertThat(season.at("/season/rounds/0/ratios/1/decision").asText()).isEqualTo("not_reached");
    String out = here.resolve("season").toString();
    run(0, "report", "--history", first, second, "--format=html,md", "--out", out);
    assertThat(here.resolve("season/season.html")).content().contains("lead-second", "<svg");
    assertThat(here.resolve("season/season.md"))
        .content()
        .contains("lead\\-second".replace("\\", ""));
  }

  @Test
  void thePublishedProgrammeIsASeason() {
    assertThat(run(0, "report", "--history", PROGRAMME).out())
        .contains("Naver Cloud", "failed originality", "0.751", "(no interval)")
        .contains("What was not published", "second hand", "organiser S1a")
        .doesNotContain("REACHED", "Practice round");
  }

  @Test
  void aSeasonIsPrintedForProgramsToo() throws Exception {
    JsonNode season =
        Schemas.valid("season", run(0, "report", "--history", PROGRAMME, "--json").out());
    assertThat(season.at("/season/bar").asDouble()).isEqualTo(0.95);
    assertThat(season.at("/season/rounds/1/fates").findValuesAsText("team"))
        .containsExactly("Upstage", "SKT", "LG", "Motif");
  }

  @Test
  void theCommandOfThePageWritesTheSeason() throws Exception {
    Pattern command = Pattern.compile("(?m)^gwageo (report --history .*) --out season$");
    Matcher found = command.matcher(Files.readString(Path.of("docs/reports.md")));
    assertThat(found.find()).isTrue();
    Path out = here.resolve("of-the-page");
    String words = found.group(1).replace("rounds/seasons/programme.yaml", PROGRAMME);
    run(0, (words + " --out " + out).split(" ", -1));
    assertThat(out.resolve("season.html")).content().contains("Naver Cloud", "<svg");
  }

  @Test
  void whatCannotBeIsRefusedInOneLine() throws Exception {
    assertThat(run(2, "report").err()).contains("the folder of one round");
    assertThat(run(2, "report", "x", "--out", "y").err()).contains("--out goes with --history");
    assertThat(run(2, "report", "--history", PROGRAMME, PROGRAMME).err()).contains("stands alone");
    assertThat(run(2, "report", "--history", PROGRAMME, "--format=csv").err())
        .contains("html or md");
    Path broken = Files.writeString(here.resolve("s.yaml"), "season: x\nbar: y\n");
    assertThat(run(2, "report", "--history", broken.toString()).err()).contains("s.yaml:2:6");
  }
}

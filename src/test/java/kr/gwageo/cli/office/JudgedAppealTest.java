package kr.gwageo.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What judges said is on record for the team that appeals, and for it alone.
class JudgedAppealTest {
  private static final String ITEM = "judge-practice/judge-practice-03";

  @TempDir private Path here = Path.of("");

  private String run(String language, String... arguments) {
    Program program = new Program(here, Map.of("LANG", language));
    int code = program.run(arguments);
    assertThat(code).as(String.join(" ", arguments) + "\n" + program.err()).isZero();
    return program.out();
  }

  @BeforeEach
  void decideARound() throws IOException {
    Files.writeString(
        here.resolve("round.yaml"),
        """
        round: judged
        title: {ko: 심사, en: Judged}
        mode: official
        official: {until: 2026-08-18, leaders: {lead: 2026-05-02}}
        tasks: [{benchmark: judge-practice}]
        limits: {backoff: 1ms}
        entries:
          - {name: lead, role: leader, simulated: {skill: {default: 0.9}, style: terse, latency: 1ms}}
          - {name: team, role: competitor, simulated: {skill: {default: 0.6}, style: steps, latency: 1ms}}
          - {name: other, role: competitor, simulated: {skill: {default: 0.5}, style: terse, latency: 1ms}}
          - {name: judge, role: grader, simulated: {skill: {default: 1}, latency: 1ms}}
        """);
    run("en", "keys", "new", "office.key");
    run("en", "seal", "round.yaml", "--key", "office.key");
    run("en", "run", here.resolve("round.yaml").toString(), "--quiet");
    run("en", "decide", "results/judged", "--key", "office.key", "--quiet");
  }

  @Test
  void theAppealShowsWhatEachJudgeSaidOfTheTeamsAnswerAndWhereItIsWritten() throws IOException {
    JsonNode dossier =
        Schemas.valid(
            "dossier", run("en", "appeal", "results/judged", ITEM, "--entry", "team", "--json"));
    for (JsonNode answer : dossier.at("/dossier/answers")) {
      boolean own = answer.get("entry").asText().equals("team");
      assertThat(answer.get("turns")).hasSize(own ? 1 : 0);
      assertThat(answer.get("grounds")).hasSize(own ? 1 : 0);
      if (own) {
        JsonNode ground = answer.get("grounds").get(0);
        List<String> journal = Files.readAllLines(here.resolve("results/judged/24-judges.jsonl"));
        String line = journal.get(ground.get("line").asInt() - 1);
        assertThat(ground.get("judge").asText()).isEqualTo("judge");
        assertThat(line)
            .contains("judge/team/" + ITEM)
            .contains(ground.get("said").asText().replace("\"", "\\\""));
      }
    }

    assertThat(run("ko", "appeal", "results/judged", ITEM, "--entry", "team"))
        .contains("심사 모델 judge, 24-judges.jsonl:")
        .contains("심사 점수의 평균")
        .doesNotContain("other");
  }

  @Test
  void theTeamsBundleHoldsTheJudgesWordsOnItsAnswersAndNoOthersAndVerifyHoldsThemToTheirPlace()
      throws IOException {
    String[] publish = {"publish", "results/judged", "--key", "office.key", "--for"};
    run("en", with(publish, "team", "--out", "team"));
    run("en", with(publish, "public", "--out", "public"));
    assertThat(here.resolve("public/24-judges.part.jsonl")).doesNotExist();
    Path part = here.resolve("team/24-judges.part.jsonl");
    assertThat(Files.readAllLines(part)).hasSize(12).allMatch(line -> line.contains("judge/team/"));
    run("en", "verify", "team", "--key", "office.key.pub");

    Files.writeString(part, Files.readString(part).replaceFirst("reason", "raeson"));
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run("verify", "team", "--key", "office.key.pub")).isEqualTo(5);
    assertThat(program.out() + program.err()).contains("24-judges.part.jsonl:1");
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }
}

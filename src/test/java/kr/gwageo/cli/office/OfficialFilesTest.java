package kr.gwageo.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an official round leaves is as the published schemas say.
class OfficialFilesTest {
  private static final String SPEC =
      """
      round: exam
      title: {ko: 공식 시험, en: An official exam}
      mode: official
      official:
        until: 2026-08-18
        months: 12
        leaders: {lead: 2026-05-02}
        publish: reached
        withheld: [gwageo-law]
      tasks: [{benchmark: gwageo-law}, {benchmark: gwageo-civics}]
      limits: {backoff: 1ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.9}, latency: 1ms}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.6}, latency: 1ms, seed: 3}}
      """;

  @TempDir private Path here = Path.of("");

  private String run(String... args) {
    Program program = new Program(here, Map.of("LANG", "en_US.UTF-8"));
    assertThat(program.run(args)).as(program.out() + program.err()).isZero();
    return program.out();
  }

  private JsonNode valid(String schema, String file) throws IOException {
    return Schemas.valid(schema, Files.readString(here.resolve(file)));
  }

  private void eachLineIsValid(String schema, String file) throws IOException {
    assertThat(Files.readAllLines(here.resolve(file))).isNotEmpty();
    for (String line : Files.readAllLines(here.resolve(file))) {
      Schemas.valid(schema, line);
    }
  }

  private void amend(String... change) {
    String[] args = {"amend", "results/exam", "--author", "평가단", "--reason", "r", "--key", "key"};
    String[] all = Arrays.copyOf(args, args.length + change.length);
    System.arraycopy(change, 0, all, args.length, change.length);
    run(all);
  }

  @Test
  void everyFileOfAnOfficialRoundIsOfItsSchema() throws IOException {
    Files.writeString(here.resolve("exam.yaml"), SPEC);
    run("keys", "new", "key");
    run("seal", "exam.yaml", "--key", "key");
    run("run", here.resolve("exam.yaml").toString());
    amend();
    run("decide", "results/exam", "--key", "key");
    amend("--exclude", "gwageo-law/gwageo-law-001");
    amend("--accept", "gwageo-law/gwageo-law-002=2");
    run("decide", "results/exam", "--key", "key");
    for (String audience : new String[] {"public", "team", "evaluator"}) {
      run("publish", "results/exam", "--for", audience, "--out", audience, "--key", "key");
      JsonNode listing = valid("bundle", audience + "/BUNDLE.json");
      assertThat(listing.get("audience").asText()).isEqualTo(audience);
      valid("verdicts", audience + "/50-verdicts.json");
      valid("comparisons", audience + "/40-comparisons.json");
    }
    JsonNode resolved = valid("resolved", "results/exam/01-resolved.json");
    assertThat(resolved.at("/round/spec/official/months").asInt()).isEqualTo(12);
    assertThat(resolved.at("/round/spec/criterion/alpha").asDouble()).isEqualTo(0.025);
    valid("seal", "results/exam/15-seal.json");
    valid("manifest", "results/exam/MANIFEST.json");
    assertThat(valid("verdicts", "results/exam/50-verdicts.json").get("amendments")).hasSize(3);
    eachLineIsValid("amendments", "results/exam/17-amendments.jsonl");
    eachLineIsValid("publications", "results/exam/95-publications.jsonl");
    eachLineIsValid("journal", "team/20-journal.part.jsonl");
    eachLineIsValid("scores", "team/30-scores.part.jsonl");
    eachLineIsValid("items", "team/05-items.part.jsonl");
    String appeal = run("appeal", "results/exam", "gwageo-law/gwageo-law-002", "--json");
    assertThat(Schemas.valid("dossier", appeal).at("/dossier/amendments/0/change/answer").asText())
        .isEqualTo("2");
    Schemas.valid("verification", run("verify", "evaluator", "--key", "key.pub", "--json"));
  }
}

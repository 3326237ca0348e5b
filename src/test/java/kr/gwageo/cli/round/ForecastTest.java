package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `gwageo run --dry-run`: figures worked out by hand.
///
/// Item `a`, 4 syllables and 5 other characters: 4 × 0.7 + 5 / 4 = 4.05, so 5 tokens. Item `b`, 2
/// syllables: 2 tokens; its second question, 3 syllables: 3 tokens. Each is asked twice.
class ForecastTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DEFINITION =
      """
      name: tiny
      title: {ko: 작은 시험, en: A tiny test}
      licence: Apache-2.0
      source: written for a test
      version: "1"
      language: ko
      domain: testing
      scorer: number
      prompt: bare
      limits: {ko: 시험용, en: for tests}
      """;
  private static final String ITEMS =
      """
      {"id": "a", "question": "가나다라 abcd", "answer": 1}
      {"id": "b", "question": "마바", "follow_ups": ["사아자"], "answer": 2}
      """;
  private static final String SPEC =
      """
      round: small
      title: {ko: 작은 라운드, en: A small round}
      repeats: 2
      tasks: [{benchmark: tiny}]
      limits: {in_flight: 2}
      sampling: {max_tokens: 1000}
      entries:
        - name: team
          title: 가람
          role: competitor
          url: http://127.0.0.1:1/v1
          model: m
          key_env: TEAM_KEY
          headers_env: {X-Tenant: TENANT}
          per_minute: {requests: 10, tokens: 500}
          price: {prompt: 2, completion: 10, currency: USD}
          budget: {tokens: 800}
        - name: lead
          role: leader
          url: http://127.0.0.1:1/v1
          model: n
          key_env: LEAD_KEY
          sampling: {max_tokens: 50}
          price: {prompt: 1000, completion: 3000, currency: KRW}
          budget: {money: 1}
      """;
  private static final List<String> ASSUMED =
      List.of("--tokens-per-answer", "100", "--seconds-per-answer", "4");

  @TempDir private Path here = Path.of("");
  private Path spec = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Path benchmark = Files.createDirectories(here.resolve("benchmarks/tiny"));
    Files.writeString(benchmark.resolve("benchmark.yaml"), DEFINITION);
    Files.writeString(benchmark.resolve("items.jsonl"), ITEMS);
    spec = Files.writeString(here.resolve("round.yaml"), SPEC);
  }

  private String dryRun(String... more) {
    Program program = new Program(here, Map.of("LEAD_KEY", "secret-of-the-lead"));
    String[] args =
        Stream.of(Stream.of("run", spec.toString(), "--dry-run"), ASSUMED.stream(), Stream.of(more))
            .flatMap(each -> each)
            .toArray(String[]::new);
    assertThat(program.run(args)).as(program.err()).isZero();
    assertThat(program.err()).isEmpty();
    return program.out();
  }

  private JsonNode forecast(String... more) throws IOException {
    String[] args = Stream.concat(Stream.of("--json"), Stream.of(more)).toArray(String[]::new);
    JsonNode document = JSON.readTree(dryRun(args));
    JsonSchema published =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/schemas/forecast.schema.json")));
    assertThat(published.validate(document)).as(document.toPrettyString()).isEmpty();
    return document.get("forecast");
  }

  @Test
  void theFiguresAreThoseWorkedOutByHand() throws IOException {
    JsonNode forecast = forecast();
    JsonNode team = forecast.at("/entries/0");
    assertThat(team.get("trials").asLong()).isEqualTo(4);
    assertThat(team.at("/demand/requests").asLong()).as("item b has two turns").isEqualTo(6);
    assertThat(team.at("/demand/prompt_tokens").asLong())
        .as("twice 5, 2, and 2 + 100 + 3: the second turn repeats the first and its answer")
        .isEqualTo(224);
    assertThat(team.at("/demand/prompt_tokens_at_most").asLong()).isEqualTo(2 * (5 + 2 + 1005));
    assertThat(team.at("/demand/completion_tokens").asLong()).isEqualTo(600);
    assertThat(team.at("/demand/completion_tokens_at_most").asLong()).isEqualTo(6000);
    assertThat(team.at("/cost/expected").decimalValue())
        .as("(224 × 2 + 600 × 10) / 1,000,000")
        .isEqualByComparingTo("0.006448");
    assertThat(team.at("/cost/at_most").decimalValue())
        .as("(2024 × 2 + 6000 × 10) / 1,000,000")
        .isEqualByComparingTo("0.064048");
    assertThat(team.get("time").asText())
        .as("824 tokens at 500 a minute take longer than 6 requests at 10 a minute")
        .isEqualTo("PT1M39S");
    JsonNode lead = forecast.at("/entries/1");
    assertThat(lead.at("/demand/prompt_tokens").asLong())
        .as("its cap of 50 is below what is assumed: twice 5, 2, and 2 + 50 + 3")
        .isEqualTo(124);
    assertThat(lead.at("/demand/completion_tokens").asLong()).isEqualTo(300);
    assertThat(lead.at("/cost/expected").decimalValue()).isEqualByComparingTo("1.024");
    assertThat(lead.get("time").asText()).as("6 × 4 s, two at once").isEqualTo("PT12S");
    JsonNode total = forecast.get("total");
    assertThat(total.at("/demand/requests").asLong()).isEqualTo(12);
    assertThat(total.at("/demand/prompt_tokens").asLong()).isEqualTo(348);
    assertThat(total.get("costs").findValuesAsText("currency")).containsExactly("KRW", "USD");
    assertThat(total.get("time").asText()).isEqualTo("PT1M39S");
  }

  @Test
  void entriesOfOneAccountShareItsPace() throws IOException {
    Files.writeString(spec, SPEC.replace("LEAD_KEY", "TEAM_KEY"));
    JsonNode forecast = forecast();
    assertThat(forecast.at("/entries/0/time").asText())
        .as("824 + 424 tokens at 500 a minute")
        .isEqualTo("PT2M30S");
    assertThat(forecast.at("/entries/1/time").asText()).isEqualTo("PT2M30S");
  }

  @Test
  void withoutACapNothingIsSaidOfTheMost() throws IOException {
    Files.writeString(spec, SPEC.replace("max_tokens: 1000", "max_tokens: null"));
    JsonNode team = forecast().at("/entries/0");
    assertThat(team.at("/demand/completion_tokens").asLong()).isEqualTo(600);
    assertThat(team.get("demand").has("completion_tokens_at_most")).isFalse();
    assertThat(team.get("demand").has("prompt_tokens_at_most")).isFalse();
    assertThat(team.get("cost").has("at_most")).isFalse();
    assertThat(dryRun("--lang", "en")).contains("no cap");
    assertThat(dryRun("--lang", "ko")).contains("상한 없음");
  }

  @Test
  void secretsAreNamedAndNeverShown() throws IOException {
    JsonNode forecast = forecast();
    assertThat(forecast.at("/entries/0/variables").toString())
        .isEqualTo("[{\"name\":\"TEAM_KEY\",\"set\":false},{\"name\":\"TENANT\",\"set\":false}]");
    assertThat(forecast.at("/entries/1/variables").toString())
        .isEqualTo("[{\"name\":\"LEAD_KEY\",\"set\":true}]");
    assertThat(dryRun("--lang", "en"))
        .contains("Keys are read from: LEAD_KEY (set), TEAM_KEY (not set), TENANT (not set)")
        .doesNotContain("secret-of-the-lead");
  }

  @Test
  void budgetsThatDoNotCoverTheExpectedAreWarnedOf() throws IOException {
    JsonNode forecast = forecast();
    assertThat(forecast.at("/entries/0/shortages").toString()).isEqualTo("[\"tokens\"]");
    assertThat(forecast.at("/entries/1/shortages").toString()).isEqualTo("[\"money\"]");
    assertThat(dryRun("--lang", "en"))
        .contains("Warning: 가람: the token budget", "Warning: lead: the money budget");
    assertThat(dryRun("--lang", "ko")).contains("경고: 가람: 예상 토큰", "경고: lead: 예상 비용");
  }

  @Test
  void theTableIsForPeopleInBothLanguages() {
    assertThat(dryRun("--lang", "en").lines())
        .contains(
            "entry  trials  settled  requests  prompt tok.  answer tok.  at most        cost    at most"
                + "    time",
            "가람        4        0         6          224          600       6k  0.0064 USD  0.064 USD"
                + "  1m 39s",
            "lead        4        0         6          124          300      300    1.02 KRW   1.02 KRW"
                + "     12s",
            "total       8        0        12          348          900     6.3k    1.02 KRW   1.02 KRW"
                + "  1m 39s",
            "Rough estimate: 0.7 tokens for a Hangul syllable, 1 for 4 other characters; 100 tokens (or"
                + " the cap, if lower) and 4 s for an answer; without retries.",
            "Nothing was asked and nothing was created.");
    assertThat(dryRun("--lang", "ko")).contains("참가 모델", "1분 39초", "어림값: 한글 음절 하나에 0.7토큰");
  }

  @Test
  void nothingIsCreated() throws IOException {
    List<Path> before = files();
    dryRun();
    dryRun("--out", here.resolve("elsewhere").toString(), "--json");
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(here)) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatAFolderAlreadyHoldsIsNotAskedAgain() throws IOException {
    Files.writeString(
        spec,
        """
        round: begun
        title: {ko: 시작한 라운드, en: A round begun}
        tasks: [{benchmark: gwageo-civics}]
        entries:
          - {name: team, role: competitor, simulated: {skill: {default: 0.8}, latency: 1ms}}
          - {name: lead, role: leader, simulated: {skill: {default: 0.9}, latency: 1ms}}
        """);
    assertThat(new Program(here, Map.of()).run("run", spec.toString(), "--quiet")).isZero();
    JsonNode whole = forecast();
    assertThat(whole.get("begun").asBoolean()).isTrue();
    assertThat(whole.at("/total/settled").asLong()).isEqualTo(88);
    assertThat(whole.at("/total/demand/requests").asLong()).isZero();
    assertThat(whole.at("/total/time").asText()).isEqualTo("PT0S");
    Path journal = here.resolve("results/begun/20-journal.jsonl");
    List<String> lines = Files.readAllLines(journal);
    Files.write(journal, lines.subList(0, 30));
    JsonNode part = forecast();
    long ofTeam =
        lines.subList(0, 30).stream().filter(line -> line.contains("\"trial\":\"team/")).count();
    assertThat(part.at("/entries/0/settled").asLong()).isEqualTo(ofTeam);
    assertThat(part.at("/entries/0/demand/requests").asLong()).isEqualTo(44 - ofTeam);
    assertThat(part.at("/total/settled").asLong()).isEqualTo(30);
    assertThat(dryRun("--lang", "en"))
        .contains("30 of 88 trials are settled already", "(simulated)");
  }

  @Test
  void aFolderOfAnotherRoundIsRefusedAsInARun() throws IOException {
    String begun =
        SPEC.replaceAll("(?s)entries:.*", "entries:\n")
            + "  - {name: team, role: competitor, simulated: {skill: {default: 0.8}, latency: 1ms}}\n"
            + "  - {name: lead, role: leader, simulated: {skill: {default: 0.8}, latency: 1ms}}\n";
    Files.writeString(spec, begun.replace("benchmark: tiny", "benchmark: gwageo-civics"));
    assertThat(new Program(here, Map.of()).run("run", spec.toString(), "--quiet")).isZero();
    Files.writeString(spec, begun.replace("repeats: 2", "repeats: 3"));
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--dry-run")).isEqualTo(2);
    assertThat(program.err()).contains("belongs to another round");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "role: leader | role: leder | entries[1].role",
        "model: n | # | entries[1].model",
        "key_env: TEAM_KEY | key_env: sk-secret1 | entries[0].key_env"
      })
  void mistakesInASpecAreToldAsInARun(String from, String to, String place) throws IOException {
    Files.writeString(spec, SPEC.replace(from, to));
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--dry-run")).isEqualTo(2);
    assertThat(program.err()).contains(place).doesNotContain("sk-secret1");
  }

  @ParameterizedTest
  @CsvSource({
    "--tokens-per-answer, 0", "--tokens-per-answer, 99999999999", "--seconds-per-answer, 0",
    "--seconds-per-answer, NaN", "--seconds-per-answer, 1e9", "--tokens-per-answer, many"
  })
  void anAssumptionThatCannotBeIsAMistakeOfUse(String option, String value) {
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--dry-run", option, value)).isEqualTo(2);
    assertThat(program.err()).contains(option);
  }
}

package kr.gwageo.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.RankingRule.TieRule;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Shuffle;
import kr.gwageo.domain.spec.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecReaderTest {
  private static final String SOUND =
      """
      round: small
      title: {ko: 작은 라운드, en: A small round}
      tasks:
        - {benchmark: history, weight: 2}
        - {benchmark: history, name: history-again, items: "${DATA}/more.jsonl"}
      entries:
        - name: team
          role: competitor
          url: https://team.example/v1
          model: team-1
          key_env: TEAM_KEY
          sampling: {temperature: 0.7, max_tokens: null, extra: {top_k: 50, nested: {deep: true}}}
          sits: [history]
        - {name: leader, role: leader, recorded: "${DATA}/leader"}
      """;

  @TempDir private Path folder = Path.of("");

  private final SpecReader reader =
      new SpecReader(
          new SpecReader.Vocabulary(
              List.of("openai-chat"),
              List.of("choice", "text"),
              List.of("default", "bare"),
              List.of("jsonl", "json", "csv"),
              List.of("id", "question", "choices", "answer", "tags", "instructions"),
              Map.of("DATA", "data", "TEAM_KEY", "k")));

  private RoundSpec read(String yaml) throws IOException, InvalidSpecException {
    Path file = Files.writeString(folder.resolve("round.yaml"), yaml);
    return reader.round(file, List.of("history", "geography"));
  }

  private List<Mistake> mistakes(String yaml) {
    InvalidSpecException thrown =
        catchThrowableOfType(InvalidSpecException.class, () -> read(yaml));
    return thrown.mistakes();
  }

  @Test
  void readsASoundSpecAndSpellsOutItsDefaults() throws Exception {
    RoundSpec spec = read(SOUND);
    assertThat(spec.name()).isEqualTo("small");
    assertThat(spec.title().ko()).isEqualTo("작은 라운드");
    assertThat(spec.repeats()).isEqualTo(1);
    assertThat(spec.criterion()).isEqualTo(Criterion.DEFAULT);
    assertThat(spec.ranking()).isEqualTo(RankingRule.DEFAULT);
    assertThat(spec.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(spec.sampling()).isEqualTo(Sampling.DEFAULT);
    assertThat(spec.tasks())
        .extracting(task -> task.name() + " " + task.weight())
        .containsExactly("history 2.0", "history-again 1.0");
    assertThat(spec.competitors())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.service())
              .isInstanceOfSatisfying(
                  Service.Endpoint.class,
                  service -> assertThat(service.keyEnv()).contains("TEAM_KEY"));
          Sampling own = entry.sampling().orElseThrow();
          assertThat(own.temperature()).hasValue(0.7);
          assertThat(own.maxTokens()).as("unset by null").isEmpty();
          assertThat(own.extra()).isEqualTo(Map.of("top_k", 50L, "nested", Map.of("deep", true)));
          assertThat(entry.sitsTask("history-again")).isFalse();
        });
    assertThat(spec.leaders()).extracting(entry -> entry.role()).containsExactly(Role.LEADER);
  }

  @Test
  void aTaskMayShuffleItsChoicesOtherwiseThanItsRound() throws Exception {
    String again = "name: history-again, ";
    for (String word : List.of("true", "per_repeat")) {
      Shuffle how = word.equals("true") ? Shuffle.ONCE : Shuffle.PER_REPEAT;
      String all = SOUND.replace("tasks:", "shuffle_options: " + word + "\ntasks:");
      assertThat(read(all).tasks()).extracting(Task::shuffleOptions).containsOnly(Optional.of(how));
      String but = all.replace(again, again + "shuffle_options: false, ");
      assertThat(read(but).tasks())
          .extracting(Task::shuffleOptions)
          .containsExactly(Optional.of(how), Optional.empty());
    }
    String one = SOUND.replace(again, again + "shuffle_options: per_repeat, ");
    assertThat(read(one).tasks())
        .extracting(Task::shuffleOptions)
        .containsExactly(Optional.empty(), Optional.of(Shuffle.PER_REPEAT));
  }

  @Test
  void tieRulesKeepTheOrderInWhichTheyAreDeclared() throws IOException, InvalidSpecException {
    RankingRule rule =
        read(SOUND + "ranking: {alpha: 0.01, survivors: 3, ties: [weakest_task, score]}\n")
            .ranking();
    assertThat(rule.alpha()).isEqualTo(0.01);
    assertThat(rule.survivors()).hasValue(3);
    assertThat(rule.ties()).containsExactly(TieRule.WEAKEST_TASK, TieRule.SCORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "survivors: 0    | ranking.survivors | WHOLE_NUMBER",
        "ties: [luck]    | ranking.ties      | ONE_OF",
        "alpha: 0.5      | ranking.alpha     | NUMBER",
        "lots: true      | ranking.lots      | KNOWN_FIELD"
      })
  void aRankingThatCannotBeRightIsNamed(String field, String place, Rule rule) {
    InvalidSpecException invalid =
        catchThrowableOfType(
            InvalidSpecException.class, () -> read(SOUND + "ranking: {" + field + "}\n"));
    assertThat(invalid.mistakes()).extracting(Mistake::rule).containsExactly(rule);
    assertThat(invalid.mistakes().getFirst().field()).isEqualTo(place);
  }

  @Test
  void readsSimulatedEntries() throws Exception {
    RoundSpec spec =
        read(
            SOUND.replace(
                "recorded: \"${DATA}/leader\"",
                "simulated: {skill: {default: 0.9, history: 0.5}, latency: 5ms, style: terse}"));
    assertThat(spec.leaders().getFirst().service())
        .isEqualTo(
            new Service.Simulated(
                Map.of("default", 0.9, "history", 0.5),
                Service.Style.TERSE,
                Duration.ofMillis(5),
                0,
                0,
                0,
                1));
  }

  @Test
  void readsHowToAskAnEntry() throws Exception {
    RoundSpec spec =
        read(
            SOUND
                .replace(
                    "round: small",
                    """
                    round: small
                    drift: 20
                    outcomes: {prompt_too_long: truncated}
                    limits:
                      in_flight: {min: 2, start: 3, max: 50}
                      per_minute: {requests: 600}
                      retries: 1000
                      give_up: 5m
                      rejected_parameters: stop\
                    """)
                .replace(
                    "sits: [history]",
                    """
                    sits: [history]
                        in_flight: 7
                        per_minute: {tokens: 90000}
                        account: shared
                        price: {prompt: 0.15, completion: 0.6, currency: USD}
                        budget: {tokens: 5000000, money: 12.5}
                        headers_env: {X-Project: TEAM_KEY}
                        proxy: http://proxy.example:3128
                        ca_file: "${DATA}/ca.pem"\
                    """));
    assertThat(spec.drift()).isEqualTo(20);
    assertThat(spec.outcomes().promptTooLong()).isEqualTo(OutcomePolicy.TooLong.TRUNCATED);
    Pace common = new Pace(2, 3, 50, OptionalLong.of(600), OptionalLong.empty());
    assertThat(spec.limits().pace()).isEqualTo(common);
    assertThat(spec.limits().retries()).hasValue(1000);
    assertThat(spec.limits().giveUp()).isEqualTo(Duration.ofMinutes(5));
    assertThat(spec.limits().rejected()).isEqualTo(Limits.Rejected.STOPS);
    EntrySpec team = spec.competitors().getFirst();
    assertThat(spec.pace(team))
        .isEqualTo(new Pace(1, 7, 7, OptionalLong.of(600), OptionalLong.of(90_000)));
    assertThat(spec.pace(spec.leaders().getFirst())).isEqualTo(common);
    assertThat(team.account()).contains("shared");
    Price price = team.price().orElseThrow();
    assertThat(price.cached()).as("as other prompts").isEqualTo(price.prompt());
    Usage million =
        new Usage(
            OptionalLong.of(2_000_000),
            OptionalLong.of(1_000_000),
            OptionalLong.empty(),
            OptionalLong.empty());
    assertThat(price.of(million)).isEqualByComparingTo("0.9");
    assertThat(team.budget().tokens()).hasValue(5_000_000);
    assertThat(team.budget().money()).hasValueSatisfying(m -> assertThat(m).isEqualTo("12.5"));
    Service.Endpoint service = (Service.Endpoint) team.service();
    assertThat(service.headersEnv()).isEqualTo(Map.of("X-Project", "TEAM_KEY"));
    assertThat(service.proxy()).contains("http://proxy.example:3128");
    assertThat(service.caFile()).contains("${DATA}/ca.pem");
  }

  @Test
  void addressAndModelMayStandInVariables() throws Exception {
    RoundSpec spec =
        read(
            SOUND
                .replace("url: https://team.example/v1", "url: \"https://${DATA}.example/v1\"")
                .replace("model: team-1", "model: \"${TEAM_KEY}-1\""));
    Service.Endpoint service = (Service.Endpoint) spec.competitors().getFirst().service();
    assertThat(service.url()).isEqualTo("https://data.example/v1");
    assertThat(service.model()).isEqualTo("k-1");
    assertThat(mistakes(SOUND.replace("model: team-1", "model: \"${NOWHERE}\"")))
        .extracting(Mistake::rule)
        .containsExactly(Rule.VARIABLE_SET);
  }

  @Test
  void takesWhatAnEntryLacksFromTheFileItNames() throws Exception {
    Files.writeString(
        folder.resolve("ready.yaml"),
        "title: 준비된 모델\nurl: https://ready.example/v1\nmodel: ready-1\nsampling: {top_p: 0.9}\n");
    String from = "{name: leader, role: leader, from: ready.yaml, model: ready-2}";
    RoundSpec spec = read(SOUND.replaceFirst("\\{name: leader.*}", from));
    EntrySpec leader = spec.leaders().getFirst();
    assertThat(leader.title()).isEqualTo("준비된 모델");
    assertThat(((Service.Endpoint) leader.service()).model()).isEqualTo("ready-2");
    assertThat(leader.sampling().orElseThrow().topP()).hasValue(0.9);
  }

  @Test
  void namesTheFileInWhichAMistakeStands() throws Exception {
    Files.writeString(
        folder.resolve("ready.yaml"), "url: https://ready.example/v1\nmodel: m\nprotocl: x\n");
    String yaml =
        SOUND.replaceFirst("\\{name: leader.*}", "{name: leader, role: leader, from: ready.yaml}");
    assertThat(mistakes(yaml))
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.place()).endsWith("ready.yaml:3:1");
          assertThat(mistake.nearest()).isEqualTo("protocol");
        });
    assertThat(mistakes(yaml.replace("ready.yaml", "gone.yaml")))
        .anySatisfy(mistake -> {
          assertThat(mistake.rule()).isEqualTo(Rule.READABLE_FILE);
          assertThat(mistake.file()).endsWith("gone.yaml");
        });
  }

  @Test
  void tellsWhatIsWrongWithHowToAsk() {
    String yaml =
        SOUND.replace(
            "sits: [history]",
            """
            sits: [history]
                in_flight: {min: 9, max: 3}
                budget: {money: 5}
                headers_env: {"bad header": TEAM_KEY}
                proxy: ftp://proxy
                from: []\
            """);
    assertThat(mistakes(yaml))
        .extracting(mistake -> mistake.field() + " " + mistake.rule())
        .contains(
            "entries[0].in_flight.start WHOLE_NUMBER",
            "entries[0].price REQUIRED",
            "entries[0].headers_env.bad header HEADER",
            "entries[0].proxy URL",
            "entries[0].from TEXT");
  }

  @Test
  void tellsAllMistakesAtOnceEachWithItsPlace() {
    List<Mistake> mistakes =
        mistakes(
            SOUND
                .replace(
                    "benchmark: history, name: history-again",
                    "benchmark: histroy, name: history-again, weight: -1")
                .replace("role: leader", "role: leadr"));
    assertThat(mistakes)
        .extracting(mistake -> mistake.line() + " " + mistake.field() + " " + mistake.rule())
        .containsExactly(
            "5 tasks[1].benchmark ONE_OF",
            "5 tasks[1].weight NUMBER",
            "14 entries[1].role ONE_OF",
            "7 entries ROLE_PRESENT");
    assertThat(mistakes.getFirst())
        .satisfies(first -> {
          assertThat(first.column()).isEqualTo(17);
          assertThat(first.found()).isEqualTo("histroy");
          assertThat(first.nearest()).isEqualTo("history");
          assertThat(first.values()).containsExactly("history", "geography");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "round: small              | round: Small Round      | 1 round NAME",
        "round: small              | roun: small             | 1 round REQUIRED",
        "round: small              | {mode: open             | 2 (whole) SYNTAX",
        "weight: 2                 | weigth: 2               | 4 tasks[0].weigth KNOWN_FIELD",
        "weight: 2                 | shuffle_options: maybe  | 4 tasks[0].shuffle_options ONE_OF",
        "weight: 2                 | weight: heavy           | 4 tasks[0].weight NUMBER",
        "name: history-again       | name: history           | 5 tasks[1].name UNIQUE",
        "${DATA}/more              | ${NOWHERE}/more         | 5 tasks[1].items VARIABLE_SET",
        "key_env: TEAM_KEY         | key_env: NO_KEY         | 11 entries[0].key_env VARIABLE_SET",
        "https://team.example/v1   | team.example            | 9 entries[0].url URL",
        "https://team.example/v1   | https://k:s@team.example | 9 entries[0].url URL",
        "https://team.example/v1   | https://team.example/?k=s | 9 entries[0].url URL",
        "https://team.example/v1   | https://team.example:80000 | 9 entries[0].url URL",
        "top_k: 50                 | top_k: yes              | 12 entries[0].sampling.extra.top_k"
            + " SYNTAX",
        "top_k: 50                 | top_k: 0x10             | 12 entries[0].sampling.extra.top_k"
            + " SYNTAX",
        "model: team-1             | model:                  | 10 entries[0].model REQUIRED",
        "model: team-1             | model: [a]              | 10 entries[0].model TEXT",
        "url: https                | recorded: x, url: https | 9 (whole) SYNTAX",
        "sits: [history]           | sits: [geography]       | 13 entries[0].sits ONE_OF",
        "temperature: 0.7          | temperature: hot        | 12 entries[0].sampling.temperature"
            + " NUMBER",
        "role: competitor          | role: leader            | 7 entries ROLE_PRESENT",
        "name: leader              | name: team              | 14 entries[1].name UNIQUE",
      })
  void namesPlaceFieldAndRule(String from, String to, String expected) {
    assertThat(mistakes(SOUND.replace(from, to)))
        .extracting(mistake ->
            mistake.line()
                + " "
                + (mistake.field().isEmpty() ? "(whole)" : mistake.field())
                + " "
                + mistake.rule())
        .contains(expected);
  }

  @Test
  void refusesWhatIsNoMappingNoTextOrNotThere() throws IOException {
    assertThat(mistakes("")).extracting(Mistake::rule).containsExactly(Rule.MAPPING);
    assertThat(mistakes("- a\n- b\n")).extracting(Mistake::rule).containsExactly(Rule.MAPPING);
    assertThat(mistakes("a: [1\nb: 2")).extracting(Mistake::rule).containsExactly(Rule.SYNTAX);
    Path euc = folder.resolve("euc.yaml");
    Files.write(euc, "round: 가".getBytes(java.nio.charset.Charset.forName("EUC-KR")));
    assertThat(
            catchThrowableOfType(
                    InvalidSpecException.class, () -> reader.round(euc, List.of("history")))
                .mistakes())
        .extracting(Mistake::rule)
        .containsExactly(Rule.UTF_8);
    assertThat(
            catchThrowableOfType(
                    InvalidSpecException.class,
                    () -> reader.round(folder.resolve("none.yaml"), List.of()))
                .mistakes())
        .extracting(Mistake::rule)
        .containsExactly(Rule.READABLE_FILE);
  }

  @Test
  void knowsPracticeAndOfficialRoundsAlone() {
    assertThat(mistakes(SOUND + "mode: open\n"))
        .extracting(mistake -> mistake.field() + " " + mistake.values())
        .containsExactly("mode [official, practice]");
  }

  @Test
  void anOfficialRoundDatesItsLeadersInTheWindowOfItsOwn() throws Exception {
    String official =
        SOUND + "mode: official\nofficial: {until: 2026-08-18, leaders: {leader: %s}}\n";
    assertThat(read(official.formatted("2026-05-02")).official().orElseThrow().leaders())
        .containsEntry("leader", LocalDate.of(2026, 5, 2));
    assertThat(mistakes(official.formatted("2026-02-17")))
        .extracting(mistake -> mistake.field() + " " + mistake.values())
        .containsExactly("official.leaders.leader [2026-02-18 … 2026-08-18]");
    assertThat(mistakes(official.formatted("May")))
        .extracting(Mistake::rule)
        .containsExactly(Rule.DATE);
    assertThat(mistakes(official.replace("leader: %s", "team: 2026-05-02")))
        .extracting(Mistake::rule)
        .contains(Rule.LEADERS_DATED, Rule.KNOWN_FIELD);
    assertThat(mistakes(SOUND + "mode: official\n"))
        .extracting(Mistake::rule)
        .containsExactly(Rule.REQUIRED);
    assertThat(mistakes(SOUND + "official: {until: 2026-08-18, leaders: {leader: 2026-05-02}}\n"))
        .extracting(Mistake::rule)
        .containsExactly(Rule.OFFICIAL_ONLY);
  }

  @Test
  void findsAFieldThatIsThereTwice() {
    assertThat(mistakes(SOUND + "round: other\n"))
        .extracting(Mistake::rule)
        .containsExactly(Rule.ONCE);
  }

  @Test
  void refusesAnAnchorThatContainsItself() {
    assertThat(mistakes(SOUND.replace("extra: {top_k: 50", "extra: &loop {own: *loop, top_k: 50")))
        .extracting(Mistake::rule)
        .containsExactly(Rule.SYNTAX);
  }

  @Test
  void aKeyInPlaceOfItsVariablesNameIsNotRepeated() {
    List<Mistake> mistakes = mistakes(SOUND.replace("key_env: TEAM_KEY", "key_env: sk-abc123"));
    assertThat(mistakes).hasSize(1);
    assertThat(mistakes.toString()).doesNotContain("sk-abc123");
  }

  @Test
  void anEntryNamesExactlyOneService() {
    assertThat(mistakes(SOUND.replace("recorded: \"${DATA}/leader\"", "title: Leader")))
        .extracting(Mistake::rule)
        .containsExactly(Rule.ONE_FIELD_OF);
  }

  @Test
  void readsABenchmarkDefinition() throws Exception {
    BenchmarkSpec spec = reader.benchmark(benchmark("scorer: {name: text, forms: ['[0-9]+']}"));
    assertThat(spec.scorer().name()).isEqualTo("text");
    assertThat(spec.scorer().option("forms")).containsExactly("[0-9]+");
    assertThat(spec.prompt()).isEqualTo("default");
    assertThat(spec.layout().format()).isEqualTo("jsonl");
    assertThat(spec.chance()).isEmpty();
    assertThat(spec.fixedOrder()).isEmpty();
    String fixed = "scorer: choice\nfixed_order: ";
    assertThat(reader.benchmark(benchmark(fixed + "true")).fixedOrder()).contains(true);
    assertThat(reader.benchmark(benchmark(fixed + "false")).fixedOrder()).contains(false);
    assertThat(
            catchThrowableOfType(
                    InvalidSpecException.class, () -> reader.benchmark(benchmark(fixed + "often")))
                .mistakes())
        .extracting(Mistake::rule)
        .containsExactly(Rule.BOOLEAN);
  }

  @Test
  void aBenchmarkDefinitionNamesAKnownScorerAndSoundForms() {
    assertThat(
            catchThrowableOfType(
                    InvalidSpecException.class, () -> reader.benchmark(benchmark("scorer: choise")))
                .mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.nearest()).isEqualTo("choice"));
    assertThat(
            catchThrowableOfType(
                    InvalidSpecException.class,
                    () -> reader.benchmark(benchmark("scorer: {name: text, forms: '[0-9'}")))
                .mistakes())
        .extracting(Mistake::rule)
        .containsExactly(Rule.REGULAR_EXPRESSION);
  }

  private Path benchmark(String scorer) throws IOException {
    return Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: history
        title: {ko: 역사, en: History}
        licence: Apache-2.0
        source: written here
        version: "1"
        language: ko
        domain: history
        %s
        """
            .formatted(scorer),
        StandardCharsets.UTF_8);
  }
}

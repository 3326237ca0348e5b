package kr.gwageo.cli.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.cli.Program;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.leaders.Pack;
import kr.gwageo.leaders.PackFile;
import kr.gwageo.plan.Planner;
import kr.gwageo.rehearsal.PracticeEndpoint;
import kr.gwageo.round.Conductor;
import kr.gwageo.round.Papers;
import kr.gwageo.round.Premises;
import kr.gwageo.sandbox.Sandbox;

/// A pool of made-up items in two domains, three simulated leaders, and practice endpoints that a
/// self-test can ask over real sockets.
final class SelfTestStage {
  static final String PACK = "leaders.pack.json.gz";

  private final Path here;
  private final Path spec;

  /// @param items in each of the two benchmarks
  SelfTestStage(Path here, int items) throws IOException {
    this.here = here;
    benchmark("pool-science", "science", items);
    benchmark("pool-law", "law", items);
    this.spec =
        Files.writeString(
            here.resolve("round.yaml"),
            """
            round: pool
            title: {ko: 자가 점검용 풀, en: A pool for self-tests}
            tasks:
              - {benchmark: pool-science}
              - {benchmark: pool-law}
            entries:
              - {name: team, role: competitor, simulated: {skill: {default: 0.8}}}
              - {name: lead-a, title: Leader A, role: leader, simulated: {skill: {default: 0.85}, seed: 1}}
              - {name: lead-b, role: leader, simulated: {skill: {default: 0.8}, seed: 2}}
              - {name: lead-c, role: leader, simulated: {skill: {default: 0.75}, seed: 3}}
            """);
  }

  private void benchmark(String name, String domain, int items) throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks").resolve(name));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: %s
        title: {ko: 풀, en: Pool}
        licence: Apache-2.0
        source: made for a test
        version: "1"
        language: ko
        domain: %s
        scorer: choice
        limits: {ko: 없음, en: none}
        """
            .formatted(name, domain));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      lines.add(
          """
          {"id":"q-%d","question":"%s %d번째 상자에 든 것은?","choices":["가위","바위","보자기","연필"],"answer":"%s"}\
          """
              .formatted(i, name, i, List.of("가위", "바위", "보자기", "연필").get(i % 4)));
    }
    Files.write(folder.resolve("items.jsonl"), lines);
  }

  /// Records the leaders.
  Program record(String... more) {
    Program program = new Program(here, Map.of());
    int code = program.run(with(more, "record-leaders", spec.toString(), "--out", PACK));
    if (code != 0) {
      throw new AssertionError(code + ": " + program.err());
    }
    return program;
  }

  /// A pack as if leaders of these skills had been asked, without asking.
  void pack(double... skills) throws Exception {
    Papers papers = Papers.bind(new Conductor(premises()).read(spec), premises());
    Random random = new Random(5);
    List<Pack.Entry> entries = new ArrayList<>();
    for (Item item : papers.items()) {
      List<Pack.Given> given = new ArrayList<>();
      for (double skill : skills) {
        double score = random.nextDouble() < skill ? 1 : 0;
        given.add(
            new Pack.Given(score, List.of(new Pack.Answer(Kind.ANSWERED, score, "가위", "가위"))));
      }
      Paper paper = papers.round().paper(item.task());
      Prompt prompt = new Prompt(Planner.messages(paper, item), papers.round().spec().sampling());
      entries.add(new Pack.Entry(item.task(), item.id(), item.digest(), prompt.digest(), given));
    }
    PackFile.write(
        here.resolve(PACK),
        new Pack(
            Pack.SCHEMA,
            "test",
            "pool",
            Instant.parse("2026-03-02T09:00:00Z"),
            0.95,
            true,
            1,
            papers.round().spec().sampling(),
            papers.round().papers().stream().map(SelfTestStage::exam).toList(),
            IntStream.range(0, skills.length).mapToObj(SelfTestStage::leader).toList(),
            entries));
  }

  private static Pack.Exam exam(Paper paper) {
    return new Pack.Exam(
        paper.task().name(),
        paper.benchmark().name(),
        paper.benchmark().version(),
        paper.task().weight(),
        paper.items(),
        paper.digest());
  }

  private static Pack.Leader leader(int number) {
    return new Pack.Leader(
        "lead-" + number,
        "Practice " + number,
        Pack.Origin.SIMULATED,
        "",
        Optional.empty(),
        Optional.empty());
  }

  Premises premises() {
    return premises(here);
  }

  private static Premises premises(Path here) {
    return new Premises(
        List.of(here.resolve("benchmarks")),
        Map.of(),
        Clock.systemUTC(),
        new Random(1),
        new Sandbox(here, Clock.systemUTC()),
        "test");
  }

  Path spec() {
    return spec;
  }

  /// An endpoint of this skill.
  PracticeEndpoint endpoint(double skill, double truncated) throws Exception {
    return endpoint(here, spec, skill, truncated);
  }

  /// An endpoint of this skill for the items of a round.
  static PracticeEndpoint endpoint(Path here, Path spec, double skill, double truncated)
      throws Exception {
    RoundSpec round = new Conductor(premises(here)).read(spec);
    Papers papers = Papers.bind(round, premises(here));
    List<Trial> trials =
        new Planner(papers.round(), papers.items()).trials(round.competitors().getFirst()).toList();
    Map<String, String> domains =
        papers.round().papers().stream()
            .collect(Collectors.toMap(p -> p.task().name(), SelfTestStage::domain));
    return PracticeEndpoint.simulated(
        new Service.Simulated(
            Map.of("default", skill), Service.Style.SENTENCE, Duration.ZERO, truncated, 0, 0, 77),
        trials,
        domains);
  }

  private static String domain(Paper paper) {
    return paper.benchmark().domain();
  }

  /// A self-test's arguments.
  static String[] selftest(String url, String... more) {
    return with(
        more, "selftest", "--url", url, "--model", "our-model", "--leaders", PACK, "--seed", "11");
  }

  private static String[] with(String[] more, String... first) {
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}

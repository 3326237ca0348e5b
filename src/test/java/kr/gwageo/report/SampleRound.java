package kr.gwageo.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.benchmark.Defect.Handling;
import kr.gwageo.domain.benchmark.Defect.Kind;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Published;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.RankingRule.TieRule;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.domain.spec.Title;

/// Made-up rounds: three leaders, five competitors, six tasks. One competitor is clearly above the
/// bar, one undecided, one clearly below with a hostile name, one did not sit a task, one has
/// replies missing.
final class SampleRound {
  /// Markup, an image to be fetched, formula, Markdown, order of writing turned, terminal escapes.
  static final String HOSTILE =
      "=1+1</script><img src=http://127.0.0.1/x onerror=alert(1)>|**b**"
          + "\u202egnp\u202c\u001b[31m\u0007";

  static final List<Exam> EXAMS =
      List.of(
          new Exam("spelling", "맞춤법과 어휘", "Spelling and words", 48, 48, 0.25, 1),
          new Exam("history", "한국사", "Korean history", 40, 40, 0.25, 1),
          new Exam("geography", "지리와 문화", "Geography and culture", 40, 40, 0.25, 1),
          new Exam("civics", "시민 생활과 법", "Civic life and law", 40, 40, 0.25, 1),
          new Exam("arithmetic", "셈 문장제", "Word problems", 40, 40, 0, 2),
          new Exam("reading", "글 읽기", "Reading", 40, 10, 0.25, 1));

  private static final Map<String, List<Defect>> DEFECTS =
      Map.of(
          "history",
          List.of(
              new Defect("h.csv", 3, "h1", Kind.REPEATED_ID, Handling.NUMBER),
              new Defect("h.csv", 9, "h2", Kind.REPEATED_ID, Handling.NUMBER),
              new Defect("h.csv", 12, "h7", Kind.ANSWER_OUTSIDE, Handling.EXCLUDE)));

  static final List<Sitter> SITTERS =
      List.of(
          leader("hanbit", "한빛 초대형", 0.90, simulated(1)),
          leader("meridian", "Meridian Pro", 0.87, new Service.Recorded("${DATA}/meridian")),
          leader("saebyeok", "새벽 3", 0.85, endpoint("saebyeok-3-0501")),
          competitor("gaon", "가온 120B", 0.99, simulated(2)),
          competitor("dasom", "다솜 70B", 0.89, simulated(3)),
          competitor("hostile", HOSTILE, 0.66, simulated(4)),
          competitor("raon", "라온 32B", 0.86, new Service.Recorded("${DATA}/raon")),
          competitor("nuri", "누리 8B", 0.78, endpoint("nuri-8b")));

  /// A task, and what it takes to make up its figures.
  record Exam(
      String name, String ko, String en, int items, int clusters, double chance, double weight) {}

  /// An entry, and its share of right answers.
  record Sitter(String name, String title, Role role, double skill, Service service) {

    /// Whether it sits the task: `raon` skips one.
    boolean sits(Exam exam) {
      return !(name.equals("raon") && exam.name().equals("arithmetic"));
    }

    /// Replies that never came: `nuri` misses some of one task.
    int failed(Exam exam) {
      return name.equals("nuri") && exam.name().equals("history") ? 6 : 0;
    }

    /// Replies that were cut off.
    int truncated(Exam exam) {
      return name.equals("dasom") && exam.name().equals("arithmetic") ? 3 : 0;
    }
  }

  private SampleRound() {}

  /// For practice, with entries of every kind of service, and not complete.
  static RoundResult practice() {
    return SampleResults.of(round(Mode.PRACTICE, SITTERS), SITTERS);
  }

  /// Official, all entries asked directly, one criterion without correction for chance.
  static RoundResult official() {
    List<Sitter> real =
        SITTERS.stream()
            .filter(sitter -> !sitter.name().equals("nuri"))
            .map(s -> new Sitter(s.name(), s.title(), s.role(), s.skill(), endpoint(s.name())))
            .toList();
    return SampleResults.of(round(Mode.OFFICIAL, real), real);
  }

  private static Round round(Mode mode, List<Sitter> sitters) {
    List<Paper> papers = new ArrayList<>();
    for (Exam exam : EXAMS) {
      papers.add(
          new Paper(
              task(exam),
              benchmark(exam),
              exam.items(),
              Digest.of(List.of(exam.name())),
              List.of(),
              DEFECTS.getOrDefault(exam.name(), List.of())));
    }
    RoundSpec spec =
        new RoundSpec(
            "2026-rehearsal",
            new Title("2026년 제1차 모의 라운드", "Rehearsal round 1 of 2026"),
            mode,
            20260501,
            1,
            new Criterion(0.95, 0.05, mode == Mode.PRACTICE),
            new RankingRule(0.05, OptionalInt.of(3), List.of(TieRule.SCORE)),
            Sampling.DEFAULT,
            Limits.DEFAULT,
            0,
            OutcomePolicy.DEFAULT,
            EXAMS.stream().map(SampleRound::task).toList(),
            sitters.stream().map(SampleRound::entry).toList());
    return new Round(spec, papers, "gwageo 0.1.0");
  }

  private static Task task(Exam exam) {
    return new Task(exam.name(), exam.name(), Optional.empty(), exam.weight());
  }

  private static BenchmarkSpec benchmark(Exam exam) {
    return new BenchmarkSpec(
        exam.name(),
        new Title(exam.ko(), exam.en()),
        "CC-BY-4.0",
        "gwageo",
        "1.0",
        "ko",
        exam.name(),
        new ScorerSpec("choice", Map.of()),
        "choice",
        Optional.empty(),
        OptionalDouble.empty(),
        Layout.own(),
        Optional.empty(),
        List.of(),
        Published.nothing(),
        new Title(
            "문항이 " + exam.items() + "개뿐이며, 긴 글을 쓰는 능력은 보지 않는다.",
            "Only " + exam.items() + " items; it does not test writing at length."));
  }

  private static EntrySpec entry(Sitter sitter) {
    Optional<Sampling> own =
        sitter.name().equals("nuri")
            ? Optional.of(
                new Sampling(
                    OptionalDouble.of(0.7),
                    OptionalDouble.of(0.95),
                    OptionalInt.of(8192),
                    OptionalLong.of(7),
                    new TreeMap<>(Map.of("reasoning_effort", "high"))))
            : Optional.empty();
    List<String> sits = EXAMS.stream().filter(sitter::sits).map(Exam::name).toList();
    return new EntrySpec(
        sitter.name(),
        sitter.title(),
        sitter.role(),
        sitter.service(),
        own,
        sits.size() == EXAMS.size() ? List.of() : sits);
  }

  private static Sitter leader(String name, String title, double skill, Service service) {
    return new Sitter(name, title, Role.LEADER, skill, service);
  }

  private static Sitter competitor(String name, String title, double skill, Service service) {
    return new Sitter(name, title, Role.COMPETITOR, skill, service);
  }

  private static Service endpoint(String model) {
    return new Service.Endpoint(
        "https://models.example/v1", "openai-chat", model, Optional.of("MODEL_KEY"), true);
  }

  private static Service simulated(long seed) {
    return new Service.Simulated(
        Map.of("default", 0.9), Service.Style.TERSE, Duration.ZERO, 0, 0, 0, seed);
  }
}

package kr.gwageo.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import kr.gwageo.domain.Publication;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.OutcomePolicy.TooLong;
import kr.gwageo.domain.spec.OutcomePolicy.Treatment;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.RankingRule.TieRule;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Shuffle;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.domain.spec.Title;

/// The fields of a round spec.
final class RoundForm {
  private static final int MAX_REPEATS = 1000;
  private static final int MAX_DRIFT = 10_000;
  private static final Map<String, Treatment> TREATMENTS =
      Map.of("zero", Treatment.ZERO, "excluded", Treatment.EXCLUDED);

  private static final int MAX_SURVIVORS = 1000;
  private static final NavigableMap<String, TieRule> TIES =
      new TreeMap<>(
          Map.of(
              "score", TieRule.SCORE,
              "weakest_task", TieRule.WEAKEST_TASK,
              "lower_limit", TieRule.LOWER_LIMIT));

  private static final Map<String, TooLong> TOO_LONG =
      Map.of("failed", TooLong.FAILED, "truncated", TooLong.TRUNCATED);
  private static final Map<String, Limits.Rejected> REJECTED =
      Map.of("left_out", Limits.Rejected.LEFT_OUT, "stop", Limits.Rejected.STOPS);

  private static final Map<String, Mode> MODES =
      Map.of("practice", Mode.PRACTICE, "official", Mode.OFFICIAL);

  /// Audiences of bundles, beside the teams.
  private static final List<String> RESERVED = List.of(Publication.PUBLIC, Publication.EVALUATOR);

  private static final Map<String, Optional<Shuffle>> SHUFFLES =
      Map.of(
          "false", Optional.empty(),
          "true", Optional.of(Shuffle.ONCE),
          "per_repeat", Optional.of(Shuffle.PER_REPEAT));

  private final SpecReader.Vocabulary vocabulary;
  private final List<String> benchmarks;
  private final Map<String, Fields> taskFields = new HashMap<>();

  RoundForm(SpecReader.Vocabulary vocabulary, List<String> benchmarks) {
    this.vocabulary = vocabulary;
    this.benchmarks = benchmarks;
  }

  RoundSpec read(Fields fields) {
    fields.require("round");
    String name = fields.name("round").orElse("");
    Title title = Titles.read(fields, "title");
    Mode mode = fields.oneOf("mode", MODES).orElse(Mode.PRACTICE);
    long seed = fields.whole("seed", 0, Long.MAX_VALUE).orElse(1);
    int repeats = (int) fields.whole("repeats", 1, MAX_REPEATS).orElse(1);
    Optional<Fields> bar = fields.fields("criterion");
    RankingRule ranking = fields.fields("ranking").map(this::ranking).orElse(RankingRule.DEFAULT);
    Sampling sampling =
        fields
            .fields("sampling")
            .map(own -> SamplingForm.read(own, Sampling.DEFAULT))
            .orElse(Sampling.DEFAULT);
    Limits limits = fields.fields("limits").map(this::limits).orElse(Limits.DEFAULT);
    int drift = (int) fields.whole("drift", 0, MAX_DRIFT).orElse(0);
    OutcomePolicy outcomes =
        fields.fields("outcomes").map(this::outcomes).orElse(OutcomePolicy.DEFAULT);
    Optional<Shuffle> shuffle = fields.oneOf("shuffle_options", SHUFFLES).orElse(Optional.empty());
    List<Task> tasks = tasks(fields, shuffle);
    List<String> names = tasks.stream().map(Task::name).toList();
    Criterion criterion =
        bar.map(own -> CriterionForm.read(own, mode, names))
            .orElseGet(() -> CriterionForm.defaults(mode));
    List<EntrySpec> entries = entries(fields, tasks, sampling, limits.pace());
    checkBaselines(tasks, entries);
    Optional<Official> official = official(fields, mode, tasks, entries);
    fields.close();
    return new RoundSpec(
        name, title, mode, seed, repeats, criterion, ranking, sampling, limits, drift, outcomes,
        tasks, entries, official);
  }

  private static Optional<Official> official(
      Fields fields, Mode mode, List<Task> tasks, List<EntrySpec> entries) {
    if (mode == Mode.OFFICIAL) {
      fields.require("official");
    } else if (fields.has("official")) {
      fields.wrong("official", "", Rule.OFFICIAL_ONLY, List.of());
    }
    if (mode == Mode.OFFICIAL) {
      entries.stream()
          .map(EntrySpec::name)
          .filter(RESERVED::contains)
          .forEach(name -> fields.wrong("entries", name, Rule.NOT_RESERVED, RESERVED));
    }
    return fields.fields("official").map(own -> OfficialForm.read(own, tasks, entries));
  }

  private RankingRule ranking(Fields fields) {
    List<String> ties = fields.texts("ties");
    ties.stream()
        .filter(tie -> !TIES.containsKey(tie))
        .forEach(tie -> fields.wrong("ties", tie, Rule.ONE_OF, List.copyOf(TIES.keySet())));
    OptionalLong survivors = fields.whole("survivors", 1, MAX_SURVIVORS);
    RankingRule rule =
        new RankingRule(
            fields.number("alpha", 0.0001, 0.25).orElse(RankingRule.DEFAULT.alpha()),
            survivors.isPresent()
                ? OptionalInt.of((int) survivors.getAsLong())
                : OptionalInt.empty(),
            ties.stream().filter(TIES::containsKey).distinct().map(TIES::get).toList());
    fields.close();
    return rule;
  }

  private Limits limits(Fields fields) {
    Limits otherwise = Limits.DEFAULT;
    Limits limits =
        new Limits(
            PaceForm.read(fields, otherwise.pace()).orElse(otherwise.pace()),
            (int) fields.whole("attempts", 1, 1000).orElse(otherwise.attempts()),
            fields.whole("retries", 0, Long.MAX_VALUE),
            fields.duration("connect", otherwise.connect()),
            fields.duration("first_token", otherwise.firstToken()),
            fields.duration("between_tokens", otherwise.betweenTokens()),
            fields.duration("total", otherwise.total()),
            fields.duration("backoff", otherwise.backoff()),
            fields.duration("give_up", otherwise.giveUp()),
            fields.oneOf("rejected_parameters", REJECTED).orElse(otherwise.rejected()));
    fields.close();
    return limits;
  }

  private OutcomePolicy outcomes(Fields fields) {
    OutcomePolicy policy =
        new OutcomePolicy(
            fields.oneOf("no_answer", TREATMENTS).orElse(Treatment.ZERO),
            fields.oneOf("ambiguous", TREATMENTS).orElse(Treatment.ZERO),
            fields.oneOf("refused", TREATMENTS).orElse(Treatment.ZERO),
            fields.oneOf("truncated", TREATMENTS).orElse(Treatment.ZERO),
            fields.oneOf("prompt_too_long", TOO_LONG).orElse(TooLong.FAILED));
    fields.close();
    return policy;
  }

  private List<Task> tasks(Fields fields, Optional<Shuffle> shuffle) {
    List<Task> tasks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Fields task : nonEmpty(fields, "tasks")) {
      String benchmark = task.requiredText("benchmark");
      if (!benchmark.isEmpty() && !benchmarks.contains(benchmark)) {
        task.wrong("benchmark", benchmark, Rule.ONE_OF, benchmarks);
      }
      String name = task.name("name").orElse(benchmark);
      if (!names.add(name)) {
        task.wrong(task.has("name") ? "name" : "benchmark", name, Rule.UNIQUE, List.of());
      }
      Optional<String> items = task.text("items");
      Variables.check(task, "items", vocabulary.environment());
      double weight = task.number("weight", 1e-6, 1e6).orElse(1);
      Optional<Shuffle> own = task.oneOf("shuffle_options", SHUFFLES).orElse(shuffle);
      Optional<String> baseline = task.name("baseline");
      Optional<String> labels = task.text("labels");
      Variables.check(task, "labels", vocabulary.environment());
      task.close();
      taskFields.putIfAbsent(name, task);
      tasks.add(new Task(name, benchmark, items, weight, own, baseline, labels));
    }
    return tasks;
  }

  private List<EntrySpec> entries(Fields fields, List<Task> tasks, Sampling sampling, Pace pace) {
    EntryForm form = new EntryForm(vocabulary, tasks, sampling, pace);
    List<EntrySpec> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Fields entry : nonEmpty(fields, "entries")) {
      EntrySpec spec = form.read(entry);
      if (!names.add(spec.name())) {
        entry.wrong("name", spec.name(), Rule.UNIQUE, List.of());
      }
      entries.add(spec);
    }
    for (Role role : List.of(Role.COMPETITOR, Role.LEADER)) {
      if (!entries.isEmpty() && entries.stream().noneMatch(entry -> entry.role() == role)) {
        fields.wrong("entries", "", Rule.ROLE_PRESENT, List.of(EntryForm.word(role)));
      }
    }
    return entries;
  }

  /// A baseline is a leader that sits the task; who leads is known only when all entries are read.
  private void checkBaselines(List<Task> tasks, List<EntrySpec> entries) {
    for (Task task : tasks) {
      List<String> leaders =
          entries.stream()
              .filter(entry -> entry.role() == Role.LEADER && entry.sitsTask(task.name()))
              .map(EntrySpec::name)
              .toList();
      Fields fields = taskFields.get(task.name());
      if (fields != null && task.baseline().filter(name -> !leaders.contains(name)).isPresent()) {
        fields.wrong("baseline", task.baseline().get(), Rule.ONE_OF, leaders);
      }
    }
  }

  private static List<Fields> nonEmpty(Fields fields, String key) {
    List<Fields> list = fields.require(key) ? fields.list(key) : List.of();
    if (list.isEmpty() && fields.has(key)) {
      fields.wrong(key, "", Rule.NOT_EMPTY, List.of());
    }
    return list;
  }
}

package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Visible;
import kr.gwageo.report.words.Words;

/// The rules of the round: the bar, the conditions, the papers.
final class RuleSection {
  private final RoundView view;
  private final Words words;
  private final RoundSpec spec;

  private RuleSection(RoundView view) {
    this.view = view;
    this.words = view.words();
    this.spec = view.spec();
  }

  static Section of(RoundView view) {
    RuleSection section = new RuleSection(view);
    return new Section(
        "rules",
        view.words().say("rule.title"),
        List.of(new Block.Bullets(section.rules()), section.entries(), section.papers()));
  }

  private List<String> rules() {
    Criterion criterion = spec.criterion();
    List<String> rules = new ArrayList<>();
    String alpha = Numbers.round(criterion.alpha());
    String level = Numbers.round(criterion.intervalLevel());
    rules.add(words.say("rule.bar" + leaders(), Numbers.round(criterion.ratio())));
    rules.add(words.say("rule.reached" + leaders(), alpha));
    rules.add(words.say("rule.notReached" + leaders(), alpha));
    rules.add(words.say("rule.undecided", alpha, level));
    rules.addAll(choices(criterion));
    rules.add(words.say(criterion.chanceCorrected() ? "rule.corrected" : "rule.raw"));
    rules.add(words.say("rule.repeats", Numbers.count(spec.repeats()), Long.toString(spec.seed())));
    rules.add(words.say("rule.sampling", sampling(spec.sampling())));
    rules.add(
        words.say(
            "rule.outcomes",
            String.join(
                words.say("list.separator"),
                Stream.of(Kind.NO_ANSWER, Kind.AMBIGUOUS, Kind.REFUSED, Kind.TRUNCATED)
                    .map(this::treatment)
                    .toList())));
    rules.add(words.say("rule.failed"));
    rules.add(words.say("rule.rounding"));
    return rules;
  }

  private String leaders() {
    return view.meanOfLeaders() ? ".mean" : "";
  }

  /// What the criterion decides beside the bar.
  private List<String> choices(Criterion criterion) {
    List<String> choices = new ArrayList<>();
    if (spec.leaders().size() > 1) {
      choices.add(words.meaning(criterion.leaders()));
    }
    choices.add(words.meaning(criterion.clusters()));
    choices.add(words.meaning(criterion.family()));
    choices.add(words.meaning(criterion.smallTables()));
    if (!criterion.guards().isEmpty()) {
      choices.add(
          words.say(
              "rule.guards",
              String.join(
                  words.say("list.separator"),
                  criterion.guards().entrySet().stream()
                      .map(guard ->
                          view.task(guard.getKey()) + " " + Numbers.round(guard.getValue()))
                      .toList())));
    }
    return choices;
  }

  private String treatment(Kind kind) {
    return words.say("rule.outcome", words.name(kind), words.name(spec.outcomes().of(kind)));
  }

  private String sampling(Sampling sampling) {
    List<String> settings = new ArrayList<>();
    sampling.temperature().ifPresent(t -> settings.add("temperature=" + Numbers.plain(t)));
    sampling.topP().ifPresent(p -> settings.add("top_p=" + Numbers.plain(p)));
    sampling.maxTokens().ifPresent(m -> settings.add("max_tokens=" + m));
    sampling.seed().ifPresent(s -> settings.add("seed=" + s));
    sampling.extra().forEach((key, value) -> settings.add(key + "=" + value));
    return settings.isEmpty()
        ? words.say("rule.sampling.none")
        : String.join(words.say("list.separator"), settings);
  }

  private Block.Table entries() {
    return Block.Table.of(
        words.say("rule.entries.caption"),
        List.of(
            words.say("column.entry"),
            words.say("column.service"),
            words.say("column.sampling"),
            words.say("column.sits")),
        groups(),
        List.of(words.say("rule.entries.note")));
  }

  private List<Block.Group> groups() {
    List<Block.Group> groups = new ArrayList<>();
    groups.add(group("role.leaders", spec.leaders()));
    groups.add(group("role.competitors", spec.competitors()));
    if (!spec.graders().isEmpty()) {
      groups.add(group("role.graders", spec.graders()));
    }
    return groups;
  }

  private Block.Group group(String role, List<EntrySpec> entries) {
    return new Block.Group(words.say(role), entries.stream().map(this::entry).toList());
  }

  private List<Cell> entry(EntrySpec entry) {
    Optional<Sampling> own = entry.sampling().filter(s -> !s.equals(spec.sampling()));
    long sat =
        spec.tasks().stream()
            .filter(task -> entry.sitsTask(task.name()) || entry.reads(task.name()))
            .count();
    return List.of(
        new Cell(view.name(entry.name()), identity(entry), Tone.PLAIN),
        Cell.of(service(entry.service())),
        Cell.of(own.map(this::sampling).orElseGet(() -> words.say("rule.sampling.common"))),
        Cell.of(Numbers.count(sat) + "/" + Numbers.count(spec.tasks().size())));
  }

  /// The name that the files of the round know the entry by, and its title where it was cut.
  private static List<String> identity(EntrySpec entry) {
    return RoundView.title(entry).equals(Visible.text(entry.title()))
        ? List.of(entry.name())
        : List.of(entry.name(), entry.title());
  }

  private String service(Service service) {
    return switch (service) {
      case Service.Endpoint endpoint -> words.say("service.endpoint", endpoint.model());
      case Service.Recorded recorded -> words.say("service.recorded");
      case Service.Simulated simulated -> words.say("service.simulated");
      case Service.Published published -> words.say("service.published");
    };
  }

  private Block.Table papers() {
    double weights = spec.tasks().stream().mapToDouble(Task::weight).sum();
    return Block.Table.of(
        words.say("rule.papers.caption"),
        List.of(
            words.say("column.task"),
            words.say("column.items"),
            words.say("column.weight"),
            words.say("column.version"),
            words.say("column.licence"),
            words.say("column.source"),
            words.say("column.digest")),
        List.of(
            new Block.Group(
                "", view.round().papers().stream().map(paper -> paper(paper, weights)).toList())),
        List.of(words.say("rule.papers.note")));
  }

  private List<Cell> paper(Paper paper, double weights) {
    return List.of(
        Cell.of(view.task(paper.task().name())),
        Cell.of(Numbers.count(paper.items())),
        Cell.of(Numbers.percent(paper.task().weight() / weights)),
        Cell.of(paper.benchmark().version()),
        Cell.of(paper.benchmark().licence()),
        Cell.of(paper.benchmark().source()),
        Cell.of(shortened(paper.digest())));
  }

  private static String shortened(Digest digest) {
    return digest.text().substring(0, "sha256:".length() + 12);
  }
}

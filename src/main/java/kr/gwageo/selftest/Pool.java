package kr.gwageo.selftest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.gwageo.benchmark.Library;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.leaders.Pack;
import kr.gwageo.leaders.PackException;
import kr.gwageo.leaders.PackException.Why;
import kr.gwageo.plan.Planner;
import kr.gwageo.round.Papers;
import kr.gwageo.round.Premises;
import kr.gwageo.statistics.sequential.DrawOrder;

/// The items of a pack as they are at hand, in the order of the draw.
///
/// @param round the self-test as a round of one competitor
/// @param items in the order of the shelves
/// @param places in the order of the draw
record Pool(Round round, List<Item> items, List<Place> places) {
  static final String TEAM = "team";

  private static final String OF_PACK = "pack ";

  /// What the model cannot hold it does not know: asking again would not help.
  private static final OutcomePolicy POLICY =
      new OutcomePolicy(
          OutcomePolicy.Treatment.ZERO,
          OutcomePolicy.Treatment.ZERO,
          OutcomePolicy.Treatment.ZERO,
          OutcomePolicy.Treatment.ZERO,
          OutcomePolicy.TooLong.TRUNCATED);

  /// One item in the draw.
  ///
  /// @param trial that asks it
  /// @param domain of its benchmark
  /// @param weight in the composite; the weights of a pool sum to one
  /// @param guess the score that guessing gives, or 0 where the criterion does not mind
  /// @param leaders scores, in their order
  record Place(Trial trial, String domain, double weight, double guess, List<Double> leaders) {}

  Pool {
    items = List.copyOf(items);
    places = List.copyOf(places);
  }

  /// Finds the pack's items on the shelves and draws their order.
  ///
  /// @throws InvalidSpecException with what is wrong with the benchmarks
  /// @throws PackException if items or prompts are not those of the pack
  static Pool of(SelfTestOrder order, Premises premises)
      throws InvalidSpecException, PackException {
    Pack pack = order.leaders().pack();
    List<String> shelves = new Library(premises.shelves()).names();
    for (Pack.Exam exam : pack.exams()) {
      if (!shelves.contains(exam.benchmark())) {
        throw new PackException(Why.NO_BENCHMARK, order.pack().toString(), exam.benchmark());
      }
    }
    Papers papers = Papers.bind(spec(order), premises);
    return new Pool(papers.round(), papers.items(), new Draw(order, papers).places());
  }

  /// Whether an entry is a leader of a pack.
  static boolean isOfAPack(EntrySpec entry) {
    return entry.service() instanceof Service.Recorded recorded
        && recorded.directory().startsWith(OF_PACK);
  }

  private static RoundSpec spec(SelfTestOrder order) {
    Pack pack = order.leaders().pack();
    List<EntrySpec> entries = new ArrayList<>();
    entries.add(
        new EntrySpec(
            TEAM,
            order.service().model(),
            Role.COMPETITOR,
            order.service(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            order.price(),
            order.budget()));
    for (Pack.Leader leader : pack.leaders()) {
      entries.add(
          new EntrySpec(
              "leader-" + leader.name(),
              leader.title(),
              Role.LEADER,
              new Service.Recorded(OF_PACK + order.leaders().digest()),
              Optional.empty(),
              List.of()));
    }
    Limits limits = Limits.DEFAULT;
    return new RoundSpec(
        "selftest",
        new Title("자가 점검", "Self-test"),
        Mode.PRACTICE,
        order.seed(),
        1,
        new Criterion(pack.ratio(), order.alpha(), pack.chanceCorrected()),
        RankingRule.DEFAULT,
        pack.sampling(),
        new Limits(
            Pace.upTo(order.parallel()),
            limits.attempts(),
            limits.retries(),
            limits.connect(),
            limits.firstToken(),
            limits.betweenTokens(),
            limits.total(),
            limits.backoff(),
            limits.giveUp(),
            limits.rejected()),
        0,
        POLICY,
        pack.exams().stream()
            .map(exam -> new Task(exam.task(), exam.benchmark(), Optional.empty(), exam.weight()))
            .toList(),
        entries);
  }

  /// Identifies the items, whatever their order.
  Digest digest() {
    return Digest.of(items.stream().map(item -> item.digest().text()).sorted().toList());
  }

  /// Places of the draw by domain.
  Map<String, List<Integer>> domains() {
    Map<String, List<Integer>> domains = new TreeMap<>();
    IntStream.range(0, places.size())
        .forEach(
            i -> domains.computeIfAbsent(places.get(i).domain(), key -> new ArrayList<>()).add(i));
    return domains;
  }

  /// Holds items at hand to the pack, and draws.
  private static final class Draw {
    private final SelfTestOrder order;
    private final Papers papers;
    private final Map<List<String>, Pack.Entry> entries = new HashMap<>();

    Draw(SelfTestOrder order, Papers papers) {
      this.order = order;
      this.papers = papers;
      order
          .leaders()
          .pack()
          .items()
          .forEach(entry -> entries.put(List.of(entry.task(), entry.id()), entry));
    }

    List<Place> places() throws PackException {
      for (Paper paper : papers.round().papers()) {
        mustBeThePacks(paper);
      }
      List<Item> items = papers.items();
      double[] weights = items.stream().mapToDouble(this::weight).toArray();
      List<String> ids = items.stream().map(item -> item.task() + "/" + item.id()).toList();
      List<Place> places = new ArrayList<>();
      for (int i : DrawOrder.of(Long.toString(order.seed()), ids, weights)) {
        places.add(place(places.size() + 1, items.get(i), weights[i]));
      }
      return places;
    }

    private void mustBeThePacks(Paper paper) throws PackException {
      String task = paper.task().name();
      List<Item> own = papers.items().stream().filter(item -> item.task().equals(task)).toList();
      long known =
          order.leaders().pack().items().stream()
              .filter(entry -> entry.task().equals(task))
              .count();
      List<Item> others = own.stream().filter(item -> !isSame(item)).toList();
      if (!others.isEmpty() || known != own.size()) {
        String example = others.isEmpty() ? "" : ", " + others.getFirst().id();
        throw wrong(
            Why.OTHER_ITEMS,
            "%s: %d/%d%s".formatted(task, own.size() - others.size(), known, example));
      }
      for (Item item : own) {
        if (!prompt(item).digest().equals(entry(item).prompt())) {
          throw wrong(Why.OTHER_PROMPTS, task + "/" + item.id());
        }
      }
    }

    private boolean isSame(Item item) {
      Pack.Entry entry = entries.get(List.of(item.task(), item.id()));
      return entry != null && entry.item().equals(item.digest());
    }

    private Pack.Entry entry(Item item) {
      return Objects.requireNonNull(entries.get(List.of(item.task(), item.id())));
    }

    private Prompt prompt(Item item) {
      Paper paper = papers.round().paper(item.task());
      return new Prompt(
          Planner.messages(paper, item), item.tools(), papers.round().spec().sampling());
    }

    private PackException wrong(Why why, String detail) {
      return new PackException(why, order.pack().toString(), detail);
    }

    private double weight(Item item) {
      Paper paper = papers.round().paper(item.task());
      double all = papers.round().spec().tasks().stream().mapToDouble(Task::weight).sum();
      return paper.task().weight() / all / paper.items();
    }

    private Place place(int number, Item item, double weight) {
      Paper paper = papers.round().paper(item.task());
      double byChoices = item.choices().isEmpty() ? 0 : 1.0 / item.choices().size();
      boolean minds = papers.round().spec().criterion().chanceCorrected();
      return new Place(
          Trial.of(number, TEAM, item, 1, prompt(item)),
          paper.benchmark().domain(),
          weight,
          minds ? paper.benchmark().chance().orElse(byChoices) : 0,
          entry(item).given().stream().map(Pack.Given::score).toList());
    }
  }
}

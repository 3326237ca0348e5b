package kr.gwageo.bench.part;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Published;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.domain.spec.Title;

/// The round that is measured: short multiple-choice questions in Korean for entries that all ask
/// the load server.
///
/// @param items questions
/// @param entries who are asked, each at an address of its own path
/// @param repeats how often each is asked each
/// @param inFlight requests of one entry open at once
/// @param stream whether answers are streamed
public record Material(int items, int entries, int repeats, int inFlight, boolean stream) {
  private static final Title TITLE = new Title("성능 측정", "measuring");
  private static final List<String> CITIES =
      List.of("부산", "서울", "대전", "광주", "인천", "대구", "울산", "수원");

  /// So many trials at least.
  ///
  /// @param most questions, at most: beyond that they are put again and again
  static Material of(long trials, int most, int entries, int inFlight, boolean stream) {
    int items = Math.clamp(trials / entries, 1, most);
    int repeats = Math.toIntExact(Math.ceilDiv(trials, (long) items * entries));
    return new Material(items, entries, repeats, inFlight, stream);
  }

  long trials() {
    return (long) items * entries * repeats;
  }

  /// The questions, in their order.
  public List<Item> questions() {
    return IntStream.range(0, items).mapToObj(Material::question).toList();
  }

  private static Item question(int number) {
    List<String> choices =
        IntStream.range(0, 4).mapToObj(i -> CITIES.get((number + i) % CITIES.size())).toList();
    return new Item(
        "bench",
        "q" + number,
        "다음 네 도시 가운데 %d년에 인구가 가장 많았던 곳은 어디인가?".formatted(1900 + number),
        choices,
        new Target.Choice(1),
        "",
        "q" + number,
        List.of(),
        "");
  }

  /// The round that asks them all.
  ///
  /// @param url of the load server, with what it is to do in its path
  public Round round(String url, String tool) {
    Task task = new Task("bench", "bench", Optional.empty(), 1);
    RoundSpec spec =
        spec(
            repeats,
            limits(),
            List.of(task),
            IntStream.range(0, entries).mapToObj(number -> entry(url, number)).toList());
    Paper paper =
        new Paper(task, benchmark(), items, Digest.of(List.of("bench")), List.of(), List.of());
    return new Round(spec, List.of(paper), tool);
  }

  static RoundSpec spec(int repeats, Limits limits, List<Task> tasks, List<EntrySpec> entries) {
    return new RoundSpec(
        "bench",
        TITLE,
        Mode.PRACTICE,
        1,
        repeats,
        Criterion.DEFAULT,
        RankingRule.DEFAULT,
        Sampling.DEFAULT,
        limits,
        0,
        OutcomePolicy.DEFAULT,
        tasks,
        entries);
  }

  private EntrySpec entry(String url, int number) {
    Service service =
        new Service.Endpoint(
            url.replace("/v1", "/entry" + number + "/v1"),
            "openai-chat",
            "model-" + number,
            Optional.empty(),
            stream);
    return new EntrySpec(
        "entry-" + number,
        "entry " + number,
        number == 0 ? Role.LEADER : Role.COMPETITOR,
        service,
        Optional.empty(),
        List.of(),
        Optional.of(Pace.upTo(inFlight)),
        Optional.of("account-" + number),
        Optional.empty(),
        Budget.NONE);
  }

  private Limits limits() {
    return new Limits(
        Pace.upTo(inFlight),
        Limits.DEFAULT.attempts(),
        OptionalLong.empty(),
        Duration.ofSeconds(30),
        Limits.DEFAULT.firstToken(),
        Limits.DEFAULT.betweenTokens(),
        Limits.DEFAULT.total(),
        Limits.DEFAULT.backoff(),
        Limits.DEFAULT.giveUp(),
        Limits.DEFAULT.rejected());
  }

  static BenchmarkSpec benchmark() {
    return new BenchmarkSpec(
        "bench",
        TITLE,
        "Apache-2.0",
        "made by the program",
        "1",
        "ko",
        "bench",
        new ScorerSpec("choice", Map.of()),
        "default",
        Optional.empty(),
        OptionalDouble.empty(),
        Layout.own(),
        Optional.empty(),
        List.of(),
        Published.nothing(),
        TITLE);
  }
}

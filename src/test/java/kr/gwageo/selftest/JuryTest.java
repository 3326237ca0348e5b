package kr.gwageo.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a self-test says of an entry that is held to several leaders.
class JuryTest {
  private static final int SIZE = 400;

  private static List<Pool.Place> places(double... skills) {
    SplittableRandom random = new SplittableRandom(7);
    List<Pool.Place> places = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      Item item =
          new Item(
              "task",
              "q" + i,
              "물음 " + i,
              List.of(),
              new Target.Text(List.of("답")),
              "",
              "q" + i,
              List.of(),
              "");
      Trial trial = Trial.of(i + 1, "team", item, 1, new Prompt(List.of(), Sampling.DEFAULT));
      double luck = random.nextDouble();
      List<Double> leaders = new ArrayList<>();
      for (double skill : skills) {
        leaders.add(luck < skill ? 1.0 : 0.0);
      }
      places.add(new Pool.Place(trial, i % 2 == 0 ? "law" : "science", 1.0 / SIZE, 0, leaders));
    }
    return places;
  }

  /// Sees items until it decides.
  private static Jury heard(List<Pool.Place> places, double skill) {
    Jury jury = new Jury(places, 0.95, 0.05);
    SplittableRandom random = new SplittableRandom(8);
    while (jury.decision().isEmpty()) {
      jury.see(random.nextDouble() < skill ? 1 : 0);
    }
    return jury;
  }

  /// Who reaches the weaker leader alone has not reached the frontier, in whatever order they
  /// stand.
  @ParameterizedTest
  @CsvSource({"0.5, 0.95", "0.95, 0.5"})
  void everyLeaderMustBeReached(double first, double second) {
    Jury jury = heard(places(first, second), 0.7);
    assertThat(jury.decision()).contains(Decision.NOT_REACHED);
    assertThat(jury.best()).isEqualTo(first > second ? 0 : 1);
    int weaker = 1 - jury.best();
    assertThat(jury.against(weaker).peakReached()).isGreaterThan(jury.needed());
    assertThat(jury.standing().logReached()).isLessThan(jury.needed());
  }

  @Test
  void reachedIsSaidWhereItIsShownAgainstEach() {
    Jury jury = heard(places(0.6, 0.7, 0.5), 0.95);
    assertThat(jury.decision()).contains(Decision.REACHED);
    assertThat(jury.used()).isLessThan(SIZE / 4);
    for (int leader = 0; leader < 3; leader++) {
      assertThat(jury.against(leader).peakReached()).isGreaterThanOrEqualTo(jury.needed());
    }
  }

  /// On the bar, and with evidence either way that never was enough, the last item decides.
  @Test
  void thePoolSeenWholeDecidesForCertain() {
    List<Pool.Place> places = places(0.8);
    Jury jury = new Jury(places, 0.95, 0.0001);
    int right =
        (int) Math.ceil(0.95 * places.stream().filter(p -> p.leaders().getFirst() > 0).count());
    for (int i = 0; jury.decision().isEmpty(); i++) {
      jury.see((i + 1) * right / SIZE > i * right / SIZE ? 1 : 0);
    }
    assertThat(jury.decision()).contains(Decision.REACHED);
    assertThat(jury.used()).isGreaterThan(SIZE * 9 / 10);
    assertThat(jury.against(0).settled()).isTrue();
  }

  @Test
  void aDomainIsComparedOnItsOwnItems() {
    Jury jury = heard(places(0.6), 0.95);
    List<Integer> law = IntStream.range(0, SIZE).filter(i -> i % 2 == 0).boxed().toList();
    Estimate.Known ratio = (Estimate.Known) jury.ratio(law, jury.scores());
    assertThat(ratio.n()).isEqualTo((jury.used() + 1) / 2);
    assertThat(ratio.interval().low()).isLessThan(ratio.value());
  }
}

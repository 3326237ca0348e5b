package kr.gwageo.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Originality.Gate;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Place;
import kr.gwageo.domain.scheme.Place.Fate;
import kr.gwageo.domain.scheme.Place.Ground;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Selection;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.scheme.Totals.SourcePoints;
import kr.gwageo.domain.spec.Title;
import org.junit.jupiter.api.Test;

/// Who stays by a scheme.
class RanksTest {
  private static final Title TITLE = new Title("시험", "test");
  private static final Map<String, Gate> ALL_PASSED =
      Map.of("a", Gate.PASSED, "b", Gate.PASSED, "c", Gate.PASSED);

  private static Part part(String name, Source source) {
    return new Part(
        name,
        TITLE,
        source,
        new BigDecimal("50"),
        0,
        0,
        new Conversion.Points(),
        OptionalInt.of(1));
  }

  private static Scheme keeping(int keep, String... ties) {
    return scheme(new Selection(OptionalInt.of(keep), List.of(ties), false, false));
  }

  private static Scheme scheme(Selection selection) {
    return new Scheme(
        "test",
        TITLE,
        2,
        List.of(part("bench", Source.BENCHMARKS), part("experts", Source.EXPERTS)),
        selection);
  }

  private static Scheme original(int keep, boolean movesUp) {
    return scheme(new Selection(OptionalInt.of(keep), List.of(), true, movesUp));
  }

  private static Marks marks(String a, String b, String c) {
    return new Marks()
        .of("a", "bench", "10")
        .of("b", "bench", "10")
        .of("c", "bench", "10")
        .of("a", "experts", a)
        .of("b", "experts", b)
        .of("c", "experts", c);
  }

  private static Totals totals(Scheme scheme, Marks marks, Map<String, Gate> gates) {
    return Accountant.totals(scheme, marks.figures(), 0.05, gates);
  }

  private static Place place(Totals totals, String team) {
    return totals.places().stream()
        .filter(place -> place.team().equals(team))
        .findFirst()
        .orElseThrow();
  }

  private static List<Fate> fates(Totals totals) {
    return List.of("a", "b", "c").stream()
        .map(team -> place(totals, team).fate().orElseThrow())
        .toList();
  }

  @Test
  void soManyStayAndTheRestLeaves() {
    Totals totals = marks("30", "20", "25").under(keeping(2));
    assertThat(fates(totals)).containsExactly(Fate.STAYS, Fate.LEAVES, Fate.STAYS);
    assertThat(totals.places()).extracting(Place::team).containsExactly("a", "c", "b");
    assertThat(totals.places()).extracting(p -> p.rank().orElseThrow()).containsExactly(1, 2, 3);
    assertThat(place(totals, "b").grounds()).containsExactly(Ground.BELOW);
    assertThat(place(totals, "a").grounds()).containsExactly(Ground.WITHIN);
    assertThat(fates(marks("30", "20", "25").under(keeping(7)))).containsOnly(Fate.STAYS);
  }

  @Test
  void aSchemeThatRemovesNobodySaysNothingOfIt() {
    Totals totals = marks("30", "20", "25").under(scheme(Selection.NONE));
    assertThat(totals.places()).allMatch(p -> p.fate().isEmpty() && p.grounds().isEmpty());
    assertThat(place(totals, "b").rank()).contains(3);
  }

  @Test
  void aTieAtTheCutIsUndecidedUnlessTheTieRuleTellsThemApart() {
    Marks marks = marks("30", "20", "20");
    Totals tied = marks.under(keeping(2));
    assertThat(fates(tied)).containsExactly(Fate.STAYS, Fate.UNDECIDED, Fate.UNDECIDED);
    assertThat(place(tied, "b").grounds()).containsExactly(Ground.TIED);
    assertThat(place(tied, "b").rank()).contains(2);
    assertThat(place(tied, "c").rank()).contains(2);
    Marks told =
        new Marks()
            .of("a", "bench", "10")
            .of("b", "bench", "9")
            .of("c", "bench", "11")
            .of("a", "experts", "30")
            .of("b", "experts", "21")
            .of("c", "experts", "19");
    Totals byExperts = told.under(keeping(2, "experts"));
    assertThat(fates(byExperts)).containsExactly(Fate.STAYS, Fate.STAYS, Fate.LEAVES);
    assertThat(place(byExperts, "c").grounds()).containsExactly(Ground.BELOW, Ground.TIE_BROKEN);
    assertThat(byExperts.places()).extracting(Place::team).containsExactly("a", "b", "c");
    assertThat(fates(told.under(keeping(2, "bench"))))
        .containsExactly(Fate.STAYS, Fate.LEAVES, Fate.STAYS);
  }

  @Test
  void aTieOffTheCutHarmsNobody() {
    assertThat(fates(marks("30", "30", "20").under(keeping(2))))
        .containsExactly(Fate.STAYS, Fate.STAYS, Fate.LEAVES);
    assertThat(fates(marks("30", "20", "20").under(keeping(1))))
        .containsExactly(Fate.STAYS, Fate.LEAVES, Fate.LEAVES);
  }

  @Test
  void whoFailsOnOriginalityLeavesWhateverItsTotalAndItsPlaceStaysEmpty() {
    Map<String, Gate> gates = Map.of("a", Gate.FAILED, "b", Gate.PASSED, "c", Gate.PASSED);
    Totals totals = totals(original(2, false), marks("30", "20", "25"), gates);
    assertThat(fates(totals)).containsExactly(Fate.LEAVES, Fate.LEAVES, Fate.STAYS);
    assertThat(place(totals, "a").rank()).contains(1);
    assertThat(place(totals, "a").grounds())
        .containsExactly(Ground.ORIGINALITY_FAILED, Ground.WITHIN);
    Totals moved = totals(original(2, true), marks("30", "20", "25"), gates);
    assertThat(fates(moved)).containsExactly(Fate.LEAVES, Fate.STAYS, Fate.STAYS);
    Totals without = totals(keeping(2), marks("30", "20", "25"), gates);
    assertThat(fates(without)).containsExactly(Fate.STAYS, Fate.LEAVES, Fate.STAYS);
  }

  @Test
  void anOpenFindingLeavesOpenWhatHangsOnItAndNothingElse() {
    Map<String, Gate> gates = Map.of("a", Gate.PASSED, "b", Gate.PASSED, "c", Gate.OPEN);
    Marks marks = marks("30", "20", "25");
    Totals empty = totals(original(2, false), marks, gates);
    assertThat(fates(empty)).containsExactly(Fate.STAYS, Fate.LEAVES, Fate.UNDECIDED);
    assertThat(place(empty, "c").grounds()).containsExactly(Ground.ORIGINALITY_OPEN, Ground.WITHIN);
    Totals moved = totals(original(2, true), marks, gates);
    assertThat(fates(moved)).containsExactly(Fate.STAYS, Fate.UNDECIDED, Fate.UNDECIDED);
    assertThat(place(moved, "b").grounds()).containsExactly(Ground.OTHERS_OPEN);
    Totals last = totals(original(1, false), marks, gates);
    assertThat(fates(last)).containsExactly(Fate.STAYS, Fate.LEAVES, Fate.LEAVES);
  }

  @Test
  void aTeamThatNobodyExaminedIsNotTakenForOneThatPassed() {
    assertThat(fates(totals(original(3, false), marks("30", "20", "25"), Map.of())))
        .containsOnly(Fate.UNDECIDED);
    assertThat(
            fates(
                totals(
                    scheme(new Selection(OptionalInt.empty(), List.of(), true, false)),
                    marks("30", "20", "25"),
                    ALL_PASSED)))
        .containsOnly(Fate.STAYS);
  }

  @Test
  void aMissingTotalMayStillBeTheHighest() {
    Marks marks = new Marks().of("a", "bench", "10").of("a", "experts", "30");
    marks.of("b", "bench", "10").of("b", "experts", "20").of("c", "bench", "10");
    Totals totals = totals(keeping(2), marks, ALL_PASSED);
    assertThat(fates(totals)).containsExactly(Fate.STAYS, Fate.UNDECIDED, Fate.UNDECIDED);
    assertThat(place(totals, "c").grounds()).containsExactly(Ground.NO_TOTAL);
    assertThat(place(totals, "c").rank()).isEmpty();
    assertThat(place(totals, "b").grounds()).containsExactly(Ground.OTHERS_OPEN);
  }

  @Test
  void aTeamWithoutAnyFigureIsThereToo() {
    Marks marks = new Marks().of("a", "bench", "10").of("a", "experts", "30");
    Totals totals = totals(keeping(1), marks, Map.of("z", Gate.NONE));
    assertThat(totals.places()).extracting(Place::team).containsExactly("a", "z");
    assertThat(place(totals, "a").fate()).contains(Fate.UNDECIDED);
  }

  /// What is undecided is what some way of settling it decides one way and some other way the
  /// other; ways are tried out one by one.
  @Test
  void nothingIsDecidedThatCouldStillTurnOutOtherwiseAndNothingElseLeftOpen() {
    Random random = new Random(20261127);
    List<Gate> all = List.of(Gate.values());
    for (int trial = 0; trial < 600; trial++) {
      List<String> teams = List.of("a", "b", "c", "d");
      boolean originality = random.nextInt(4) > 0;
      boolean movesUp = originality && random.nextBoolean();
      int keep = 1 + random.nextInt(4);
      Marks marks = new Marks();
      Map<String, Integer> known = new HashMap<>();
      Map<String, Gate> gates = new HashMap<>();
      for (String team : teams) {
        gates.put(team, all.get(random.nextInt(all.size())));
        marks.of(team, "bench", "10");
        if (random.nextInt(6) > 0) {
          known.put(team, 10 * random.nextInt(3));
          marks.of(team, "experts", String.valueOf(known.get(team)));
        }
      }
      Selection selection = new Selection(OptionalInt.of(keep), List.of(), originality, movesUp);
      Totals totals = totals(scheme(selection), marks, gates);
      Map<String, Set<Boolean>> ways = new HashMap<>();
      settled(
          teams,
          known,
          new HashMap<>(),
          (order, passed) ->
              teams.forEach(team ->
                  ways.computeIfAbsent(team, first -> new HashSet<>())
                      .add(stays(team, order, passed, selection))),
          gates);
      for (String team : teams) {
        Set<Boolean> both = ways.getOrDefault(team, Set.of());
        // whoever has no total is never said to stay, even where there are places for all
        Fate settled = both.contains(true) && known.containsKey(team) ? Fate.STAYS : Fate.UNDECIDED;
        Fate expected =
            both.size() > 1 ? Fate.UNDECIDED : both.contains(true) ? settled : Fate.LEAVES;
        assertThat(place(totals, team).fate())
            .as("%s of %s, %s, %s", team, known, gates, selection)
            .contains(expected);
      }
    }
  }

  private interface Way {
    void of(List<String> order, Map<String, Boolean> passed);
  }

  /// Every order that missing totals and ties allow, with every outcome of open gates.
  private static void settled(
      List<String> teams,
      Map<String, Integer> known,
      Map<String, Boolean> passed,
      Way way,
      Map<String, Gate> gates) {
    if (passed.size() < teams.size()) {
      String team = teams.get(passed.size());
      Gate gate = gates.getOrDefault(team, Gate.NONE);
      for (boolean outcome : List.of(true, false)) {
        if (gate == Gate.OPEN || gate == Gate.NONE || outcome == (gate == Gate.PASSED)) {
          Map<String, Boolean> more = new HashMap<>(passed);
          more.put(team, outcome);
          settled(teams, known, more, way, gates);
        }
      }
      return;
    }
    for (List<String> order : orders(teams)) {
      boolean allowed = true;
      for (int i = 0; i < order.size(); i++) {
        for (int j = i + 1; j < order.size(); j++) {
          Optional<Integer> upper = Optional.ofNullable(known.get(order.get(i)));
          Optional<Integer> lower = Optional.ofNullable(known.get(order.get(j)));
          allowed &= upper.isEmpty() || lower.isEmpty() || upper.get() >= lower.get();
        }
      }
      if (allowed) {
        way.of(order, passed);
      }
    }
  }

  private static List<List<String>> orders(List<String> teams) {
    if (teams.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (String first : teams) {
      List<String> rest = teams.stream().filter(team -> !team.equals(first)).toList();
      for (List<String> order : orders(rest)) {
        orders.add(Stream.concat(Stream.of(first), order.stream()).toList());
      }
    }
    return orders;
  }

  private static boolean stays(
      String team, List<String> order, Map<String, Boolean> passed, Selection selection) {
    boolean own = !selection.originality() || passed.getOrDefault(team, false);
    List<String> ranked =
        selection.movesUp()
            ? order.stream().filter(it -> passed.getOrDefault(it, false)).toList()
            : order;
    int place = ranked.indexOf(team);
    return own && place >= 0 && place < selection.keep().orElseThrow();
  }

  @Test
  void pointsAreSummedByWhomTheyComeFrom() {
    Totals totals = marks("30", "20", "25").under(keeping(2));
    assertThat(totals.teams().getFirst().sources())
        .extracting(SourcePoints::source)
        .containsExactly(Source.BENCHMARKS, Source.EXPERTS);
    assertThat(totals.teams().getFirst().sources().getLast().points())
        .contains(new BigDecimal("30.0"));
  }
}

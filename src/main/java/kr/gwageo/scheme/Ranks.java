package kr.gwageo.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.gwageo.domain.result.Originality.Gate;
import kr.gwageo.domain.scheme.Place;
import kr.gwageo.domain.scheme.Place.Fate;
import kr.gwageo.domain.scheme.Place.Ground;
import kr.gwageo.domain.scheme.Selection;

/// Ranks teams by their totals, and says who stays. What is not settled yet, a total or a finding,
/// leaves open whatever hangs on it, and nothing else.
final class Ranks {
  private final Selection selection;
  private final List<String> teams;
  private final Function<String, Optional<BigDecimal>> totals;
  private final BiFunction<String, String, Optional<BigDecimal>> points;
  private final Map<String, Gate> originality;

  /// @param totals by team
  /// @param points by team and part
  /// @param originality by team; none: nothing was found
  Ranks(
      Selection selection,
      List<String> teams,
      Function<String, Optional<BigDecimal>> totals,
      BiFunction<String, String, Optional<BigDecimal>> points,
      Map<String, Gate> originality) {
    this.selection = selection;
    this.teams = teams;
    this.totals = totals;
    this.points = points;
    this.originality = originality;
  }

  /// The teams, those with a total first, the highest at the front.
  List<String> order() {
    return teams.stream()
        .sorted(
            Comparator.comparing((String team) -> totals.apply(team).isEmpty())
                .thenComparing(this::compare))
        .toList();
  }

  /// Below 0 where the first is ahead, 0 where nothing tells them apart.
  private int compare(String one, String other) {
    int result = compare(totals.apply(one), totals.apply(other));
    for (String part : selection.ties()) {
      result = result == 0 ? compare(points.apply(one, part), points.apply(other, part)) : result;
    }
    return result;
  }

  private static int compare(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isEmpty() || other.isEmpty() ? 0 : other.get().compareTo(one.get());
  }

  List<Place> places() {
    return order().stream().map(this::place).toList();
  }

  private Place place(String team) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    Optional<Fate> fate = selection.removes() ? Optional.of(fate(team, grounds)) : Optional.empty();
    boolean equal =
        teams.stream().anyMatch(other -> sameTotal(team, other) && compare(team, other) != 0);
    if (equal) {
      grounds.add(Ground.TIE_BROKEN);
    }
    return new Place(
        team,
        totals.apply(team).map(total -> 1 + (int) count(other -> isAhead(other, team))),
        fate,
        List.copyOf(grounds));
  }

  private boolean sameTotal(String one, String other) {
    Optional<BigDecimal> total = totals.apply(one);
    return total.isPresent()
        && totals.apply(other).filter(it -> it.compareTo(total.get()) == 0).isPresent();
  }

  private boolean isAhead(String one, String other) {
    return totals.apply(one).isPresent()
        && totals.apply(other).isPresent()
        && compare(one, other) < 0;
  }

  private Fate fate(String team, Set<Ground> grounds) {
    boolean failed = selection.originality() && gate(team) == Gate.FAILED;
    if (failed) {
      grounds.add(Ground.ORIGINALITY_FAILED);
    }
    Fate byTotal = byTotal(team, grounds);
    if (failed || byTotal == Fate.LEAVES) {
      return Fate.LEAVES;
    }
    if (selection.originality() && gate(team) != Gate.PASSED) {
      grounds.add(Ground.ORIGINALITY_OPEN);
      return Fate.UNDECIDED;
    }
    return byTotal;
  }

  /// What becomes of a team whose originality is in order.
  private Fate byTotal(String team, Set<Ground> grounds) {
    if (selection.keep().isEmpty()) {
      return Fate.STAYS;
    }
    int keep = selection.keep().getAsInt();
    if (totals.apply(team).isEmpty()) {
      grounds.add(Ground.NO_TOTAL);
      return Fate.UNDECIDED;
    }
    List<String> others = teams.stream().filter(other -> !other.equals(team)).toList();
    long ahead = others.stream().filter(it -> isAhead(it, team) && holdsPlace(it)).count();
    if (ahead >= keep) {
      grounds.add(Ground.BELOW);
      return Fate.LEAVES;
    }
    List<String> rivals = new ArrayList<>();
    others.stream()
        .filter(it -> mayHoldPlace(it) && !(isAhead(it, team) && holdsPlace(it)))
        .filter(it -> totals.apply(it).isEmpty() || compare(it, team) <= 0)
        .forEach(rivals::add);
    if (ahead + rivals.size() < keep) {
      grounds.add(Ground.WITHIN);
      return Fate.STAYS;
    }
    boolean tied =
        rivals.stream().anyMatch(it -> totals.apply(it).isPresent() && compare(it, team) == 0);
    boolean open = rivals.stream().anyMatch(it -> totals.apply(it).isEmpty() || !holdsPlace(it));
    if (tied) {
      grounds.add(Ground.TIED);
    }
    if (open) {
      grounds.add(Ground.OTHERS_OPEN);
    }
    return Fate.UNDECIDED;
  }

  /// Whether a team takes one of the places that its total gives it, come what may.
  private boolean holdsPlace(String team) {
    return !selection.movesUp() || gate(team) == Gate.PASSED;
  }

  private boolean mayHoldPlace(String team) {
    return !selection.movesUp() || gate(team) != Gate.FAILED;
  }

  private Gate gate(String team) {
    return originality.getOrDefault(team, Gate.NONE);
  }

  private long count(Predicate<String> which) {
    return teams.stream().filter(which).count();
  }
}

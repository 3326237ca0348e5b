package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.Probe.Wave;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.result.Drift;
import kr.gwageo.domain.result.Drift.Finding;
import kr.gwageo.domain.result.Drift.Seen;
import kr.gwageo.statistics.Estimator;

/// Says whether an entry's model stayed the same during a round: by the names that its server gave,
/// and by answers that differ from the first ones more than those differ among themselves.
public final class DriftJudge {
  private static final double ALPHA = 0.01;
  private static final int FEWEST = 5;

  private DriftJudge() {}

  /// What an entry's probes say.
  ///
  /// @param entry the entry's name
  /// @param probes of the entry
  /// @param reading the answer as read in a probe's reply
  public static Drift judge(String entry, List<Probe> probes, Function<Probe, String> reading) {
    Map<String, String> answers = new HashMap<>();
    Set<Long> items = new HashSet<>();
    for (Probe probe : probes) {
      items.add(probe.exchange().number());
      if (probe.exchange().done()) {
        answers.put(
            key(probe.wave(), probe.copy(), probe.exchange().number()), reading.apply(probe));
      }
    }
    List<Seen> waves = new ArrayList<>();
    for (Wave wave : Wave.values()) {
      if (probes.stream().anyMatch(probe -> probe.wave() == wave)) {
        waves.add(seen(wave, probes, answers, items));
      }
    }
    OptionalDouble p = p(waves);
    return new Drift(entry, finding(waves, p), items.size(), waves, p);
  }

  private static String key(Wave wave, int copy, long number) {
    return wave + " " + copy + " " + number;
  }

  private static Seen seen(
      Wave wave, List<Probe> probes, Map<String, String> answers, Set<Long> items) {
    int compared = 0;
    int different = 0;
    for (long item : items) {
      String first = answers.get(key(Wave.START, 1, item));
      String later = answers.get(key(wave, wave == Wave.START ? 2 : 1, item));
      if (first != null && later != null) {
        compared++;
        different += first.equals(later) ? 0 : 1;
      }
    }
    return new Seen(
        wave,
        compared,
        different,
        names(wave, probes, Reply::model),
        names(wave, probes, Reply::fingerprint));
  }

  private static NavigableSet<String> names(
      Wave wave, List<Probe> probes, Function<Reply, String> name) {
    NavigableSet<String> names = new TreeSet<>();
    probes.stream()
        .filter(probe -> probe.wave() == wave)
        .flatMap(probe -> probe.exchange().outcome().said().stream())
        .map(name)
        .filter(text -> !text.isEmpty())
        .forEach(names::add);
    return names;
  }

  private static Stream<Seen> later(List<Seen> waves) {
    return waves.stream().filter(seen -> seen.wave() != Wave.START);
  }

  /// Bonferroni over the later waves.
  private static OptionalDouble p(List<Seen> waves) {
    if (waves.isEmpty() || waves.getFirst().compared() < FEWEST) {
      return OptionalDouble.empty();
    }
    Seen first = waves.getFirst();
    List<Seen> later = later(waves).filter(seen -> seen.compared() >= FEWEST).toList();
    return later.stream()
        .mapToDouble(seen ->
            Estimator.moreOften(
                seen.different(), seen.compared(), first.different(), first.compared()))
        .map(p -> Math.min(1, p * later.size()))
        .min();
  }

  private static Finding finding(List<Seen> waves, OptionalDouble p) {
    boolean renamed =
        !waves.isEmpty()
            && later(waves)
                .anyMatch(seen ->
                    other(seen.models(), waves.getFirst().models())
                        || other(seen.fingerprints(), waves.getFirst().fingerprints()));
    if (renamed) {
      return Finding.RENAMED;
    }
    if (p.isEmpty()) {
      return Finding.UNKNOWN;
    }
    return p.getAsDouble() < ALPHA ? Finding.DIFFERS : Finding.SAME;
  }

  /// Several servers behind one address have several names: only one never seen before is news.
  private static boolean other(Set<String> later, Set<String> first) {
    return !later.isEmpty() && !first.isEmpty() && !first.containsAll(later);
  }
}

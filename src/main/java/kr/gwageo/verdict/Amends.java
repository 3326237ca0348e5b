package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.JudgeReview.Mended;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.statistics.judged.JudgedMean;

/// What judges' scores come to once people's scores on some of the answers set them right. The
/// contrast of an item is mended as a whole, for a judge's leaning to a kind of model does not
/// cancel out of it; so people must have read the answers of both sides.
final class Amends {
  private static final int LEAST = 2;
  private static final String METHOD =
      "mean contrast T - r L by judges, PPI++ with people's scores, normal interval over items";

  private final RoundSpec spec;
  private final Map<String, Map<String, Double>> judged;
  private final Map<String, Map<String, Double>> read;

  /// @param judged mean verdicts by the judged trial
  /// @param read people's verdicts by the trial that they read
  Amends(RoundSpec spec, Map<String, Double> judged, Map<String, List<Double>> read) {
    this.spec = spec;
    Map<String, List<Double>> means = new HashMap<>();
    judged.forEach((trial, mean) -> means.put(trial, List.of(mean)));
    this.judged = byEntry(means);
    this.read = byEntry(read);
  }

  /// The mean over repeats, by entry and then by item.
  private static Map<String, Map<String, Double>> byEntry(Map<String, List<Double>> trials) {
    Map<String, Map<String, List<Double>>> all = new HashMap<>();
    trials.forEach((trial, values) -> {
      int entry = trial.indexOf('/');
      all.computeIfAbsent(trial.substring(0, entry), first -> new TreeMap<>())
          .computeIfAbsent(
              trial.substring(entry, trial.lastIndexOf('/')), first -> new ArrayList<>())
          .addAll(values);
    });
    Map<String, Map<String, Double>> means = new HashMap<>();
    all.forEach((entry, items) -> {
      Map<String, Double> own = new TreeMap<>();
      items.forEach((item, values) ->
          own.put(item, values.stream().mapToDouble(value -> value).average().orElseThrow()));
      means.put(entry, own);
    });
    return means;
  }

  /// Every competitor with every leader of whose answers people read enough, and not all.
  List<Mended> contrasts() {
    List<Mended> mended = new ArrayList<>();
    for (EntrySpec competitor : spec.competitors()) {
      for (EntrySpec leader : spec.leaders()) {
        mended(competitor.name(), leader.name()).ifPresent(mended::add);
      }
    }
    return mended;
  }

  private Optional<Mended> mended(String competitor, String leader) {
    Map<String, Double> byJudges = contrast(judged, competitor, leader);
    Map<String, Double> byPeople = contrast(read, competitor, leader);
    List<String> both = byPeople.keySet().stream().filter(byJudges::containsKey).toList();
    double[] people = both.stream().mapToDouble(byPeople::get).toArray();
    double[] judge = both.stream().mapToDouble(byJudges::get).toArray();
    double[] rest =
        byJudges.entrySet().stream()
            .filter(item -> !byPeople.containsKey(item.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    if (people.length < LEAST || rest.length < LEAST) {
      return Optional.empty();
    }
    JudgedMean mean = JudgedMean.tuned(people, judge, rest);
    Optional<Estimate> estimate =
        mean.interval(spec.criterion().intervalLevel())
            .map(interval ->
                new Estimate.Known(mean.mean(), interval, people.length + rest.length, METHOD));
    return Optional.of(
        new Mended(
            competitor,
            leader,
            people.length,
            estimate.orElse(new Estimate.Undefined(Gap.NO_VARIATION))));
  }

  private Map<String, Double> contrast(
      Map<String, Map<String, Double>> scores, String competitor, String leader) {
    Map<String, Double> upper = scores.getOrDefault(competitor, Map.of());
    Map<String, Double> lower = scores.getOrDefault(leader, Map.of());
    Map<String, Double> contrast = new TreeMap<>();
    upper.forEach((item, score) -> {
      Double other = lower.get(item);
      if (other != null) {
        contrast.put(item, score - spec.criterion().ratio() * other);
      }
    });
    return contrast;
  }
}

package kr.gwageo.spec;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.Criterion.Clustering;
import kr.gwageo.domain.spec.Criterion.Family;
import kr.gwageo.domain.spec.Criterion.Leaders;
import kr.gwageo.domain.spec.Criterion.SmallTables;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Mode;

/// The fields of a criterion.
final class CriterionForm {
  private static final double LEAST_ALPHA = 0.0001;
  private static final double MOST_ALPHA = 0.25;
  private static final double LEAST_GUARD = 0.01;

  /// A task cannot show in a competitor that equals the leader what lies above the leader.
  private static final double MOST_GUARD = 0.99;

  private static final Map<String, Leaders> LEADERS =
      Map.of("every", Leaders.EVERY, "mean", Leaders.MEAN);
  private static final Map<String, Clustering> CLUSTERS =
      Map.of("nested", Clustering.NESTED, "crossing", Clustering.CROSSING);
  private static final Map<String, Family> FAMILIES =
      Map.of("per_team", Family.PER_TEAM, "holm", Family.HOLM);
  private static final Map<String, SmallTables> SMALL_TABLES =
      Map.of("score", SmallTables.SCORE, "t", SmallTables.T);

  private CriterionForm() {}

  /// What an absent field means; an official round's error rate is the highest that it may have.
  static Criterion defaults(Mode mode) {
    Criterion usual = Criterion.DEFAULT;
    return switch (mode) {
      case PRACTICE -> usual;
      case OFFICIAL ->
          new Criterion(usual.ratio(), Criterion.OFFICIAL_ALPHA, usual.chanceCorrected());
    };
  }

  /// The highest error rate that may be asked for. An official round claims nothing at a higher one
  /// than 2.5 %, for the t test is a little liberal on skewed scores.
  static double mostAlpha(Mode mode) {
    return switch (mode) {
      case PRACTICE -> MOST_ALPHA;
      case OFFICIAL -> Criterion.OFFICIAL_ALPHA;
    };
  }

  /// The criterion.
  ///
  /// @param tasks names of the round's tasks
  static Criterion read(Fields fields, Mode mode, List<String> tasks) {
    Criterion otherwise = defaults(mode);
    Criterion criterion =
        new Criterion(
            fields.number("ratio", 0.01, 2).orElse(otherwise.ratio()),
            fields.number("alpha", LEAST_ALPHA, mostAlpha(mode)).orElse(otherwise.alpha()),
            fields.flag("chance_corrected", otherwise.chanceCorrected()),
            fields.oneOf("leaders", LEADERS).orElse(otherwise.leaders()),
            fields.oneOf("clusters", CLUSTERS).orElse(otherwise.clusters()),
            fields.oneOf("family", FAMILIES).orElse(otherwise.family()),
            fields.oneOf("small_tables", SMALL_TABLES).orElse(otherwise.smallTables()),
            fields
                .fields("guards")
                .map(guards -> guards(guards, tasks))
                .orElse(otherwise.guards()));
    fields.close();
    return criterion;
  }

  private static SortedMap<String, Double> guards(Fields fields, List<String> tasks) {
    SortedMap<String, Double> guards = new TreeMap<>();
    for (String task : fields.names()) {
      if (!tasks.contains(task)) {
        fields.wrong(task, task, Rule.ONE_OF, tasks);
      }
      fields.number(task, LEAST_GUARD, MOST_GUARD).ifPresent(ratio -> guards.put(task, ratio));
    }
    return guards;
  }
}

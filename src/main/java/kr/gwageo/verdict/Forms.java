package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Sensitivity;
import kr.gwageo.domain.result.Sensitivity.Form;
import kr.gwageo.domain.result.Sensitivity.Row;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.Criterion.Leaders;
import kr.gwageo.statistics.FormResult;
import kr.gwageo.statistics.family.Multiplicity;

/// What other ways of making one ratio of those of all tasks would say, under one convention.
///
/// @param criterion its error rate, and what it takes several leaders for
record Forms(Variant variant, Criterion criterion) {

  /// By form.
  ///
  /// @param pairings with every leader, then with their mean where there are several
  List<Sensitivity> of(List<Pairing> pairings) {
    Map<Form, List<Row>> rows = new LinkedHashMap<>();
    for (Form form : Form.values()) {
      rows.put(form, new ArrayList<>());
    }
    for (Pairing pairing : pairings) {
      for (FormResult result : results(pairing)) {
        rows.computeIfPresent(
            result.form(),
            (form, list) -> {
              list.add(row(pairing.leader(), result));
              return list;
            });
      }
    }
    return rows.entrySet().stream().map(e -> sensitivity(e.getKey(), e.getValue())).toList();
  }

  private List<FormResult> results(Pairing pairing) {
    Comparison composite = pairing.composite(variant);
    FormResult means =
        new FormResult(
            Form.RATIO_OF_MEANS,
            composite.ratio(),
            composite.test().map(test -> new Claim(test.pReached(), test.pNotReached())));
    return Stream.concat(Stream.of(means), pairing.forms(variant).stream()).toList();
  }

  private Row row(String leader, FormResult result) {
    Optional<Decision> decision =
        result.form() == Form.SHARE
            ? Optional.empty()
            : Optional.of(
                result
                    .claim()
                    .filter(claim -> result.estimate() instanceof Estimate.Known)
                    .map(claim -> claim.at(criterion.alpha()))
                    .orElse(Decision.UNDECIDED));
    return new Row(leader, result.estimate(), result.claim(), decision);
  }

  private Sensitivity sensitivity(Form form, List<Row> rows) {
    Optional<Decision> decision =
        form == Form.SHARE ? Optional.empty() : Optional.of(decision(rows));
    return new Sensitivity(form, variant.chanceCorrected(), variant.truncation(), rows, decision);
  }

  private Decision decision(List<Row> rows) {
    Row last = rows.getLast();
    boolean mean = last.leader().equals(Comparison.MEAN_OF_LEADERS);
    return mean && criterion.leaders() == Leaders.MEAN
        ? last.decision().orElse(Decision.UNDECIDED)
        : againstEvery(rows);
  }

  /// As verdicts are: reached against every leader, or not against one by Holm's procedure.
  private Decision againstEvery(List<Row> rows) {
    List<Row> leaders =
        rows.stream().filter(row -> !row.leader().equals(Comparison.MEAN_OF_LEADERS)).toList();
    List<Claim> claims = leaders.stream().flatMap(row -> row.claim().stream()).toList();
    boolean known = leaders.stream().allMatch(row -> row.ratio() instanceof Estimate.Known);
    if (!known || claims.size() < leaders.size()) {
      return Decision.UNDECIDED;
    }
    double[] below = Multiplicity.holm(claims.stream().mapToDouble(Claim::pNotReached).toArray());
    return new Claim(
            claims.stream().mapToDouble(Claim::pReached).max().orElse(1),
            Arrays.stream(below).min().orElse(1))
        .at(criterion.alpha());
  }
}

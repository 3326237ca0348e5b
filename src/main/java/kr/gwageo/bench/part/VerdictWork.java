package kr.gwageo.bench.part;

import java.util.List;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Self;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.verdict.Judge;

/// The child process that judges a round, again and again.
final class VerdictWork {
  private static final int REPEATS = 5;

  private VerdictWork() {}

  static Findings measure(Means means, Order order) {
    Examination examination = Examination.of(order.trials());
    Round round = examination.round(means.tool());
    List<Item> items = examination.questions();
    List<Score> scores = examination.scores();
    Findings findings = new Findings();
    findings.add("items", examination.items());
    for (int i = 0; i < REPEATS; i++) {
      double whole = Self.seconds(Self.processorTime());
      double began = Self.threadSeconds();
      Judge judge = new Judge(round, items, scores.stream());
      int ranked = judge.ranking().map(ranking -> ranking.standings().size()).orElse(0);
      int rows =
          judge.comparisons().size() + judge.verdicts().size() + judge.sittings().size() + ranked;
      findings.add("cpu", Self.threadSeconds() - began);
      findings.add("whole", Self.seconds(Self.processorTime()) - whole);
      findings.add("rows", rows);
    }
    return findings;
  }
}

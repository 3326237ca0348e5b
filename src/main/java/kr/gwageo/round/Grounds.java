package kr.gwageo.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.audit.Dossier.Ground;
import kr.gwageo.domain.audit.Dossier.Judged;
import kr.gwageo.domain.audit.Dossier.Tested;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.JudgeTrial.Duel;
import kr.gwageo.plan.Planner;

/// What the scores of some trials rest on beside the answers: the words of judges, and the ends of
/// programs.
final class Grounds {
  private final Map<String, List<Ground>> grounds = new HashMap<>();

  /// @param trials of one item
  Grounds(RoundRecord record, Planner planner, List<Trial> trials) {
    trials.forEach(trial -> grounds.put(trial.id(), new ArrayList<>()));
    tests(record, trials);
    if (record.judging()) {
      JudgePass.of(record, record.round(), planner).ifPresent(pass -> judges(pass));
    }
  }

  private void tests(RoundRecord record, List<Trial> trials) {
    Map<Long, SandboxRun> runs = record.sandboxRuns();
    for (Trial trial : trials) {
      SandboxRun run = runs.get(trial.number());
      if (run != null && trial.item().target() instanceof Target.Tests target) {
        for (int i = 0; i < run.tests().size(); i++) {
          add(trial.id(), tested(i + 1, run.tests().get(i), target.cases().get(i)));
        }
      }
    }
  }

  private static Tested tested(int place, TestRun run, TestCase test) {
    return new Tested(place, run.passes(test), run.end(), run.output(), run.error());
  }

  private void judges(JudgePass pass) {
    Map<Long, Long> lines = new HashMap<>();
    AtomicLong at = new AtomicLong();
    try (pass;
        LastWords words =
            pass.words(exchange -> lines.put(exchange.number(), at.incrementAndGet()));
        Stream<JudgeTrial> asked = pass.plan().trials()) {
      asked
          .filter(each -> grounds.containsKey(each.judged()))
          .forEach(each -> add(each.judged(), judged(each, words, lines)));
    }
  }

  private static Judged judged(JudgeTrial asked, LastWords words, Map<Long, Long> lines) {
    Long line = lines.get(asked.trial().number());
    return new Judged(
        asked.judge(),
        asked.duel().map(Duel::seat),
        line == null ? OptionalLong.empty() : OptionalLong.of(line),
        words.of(asked.trial()).flatMap(last -> last.outcome().said()).map(Reply::text).orElse(""));
  }

  private void add(String trial, Ground ground) {
    Objects.requireNonNull(grounds.get(trial)).add(ground);
  }

  /// What was found in the answer to a trial.
  List<Ground> of(Trial trial) {
    return grounds.getOrDefault(trial.id(), List.of());
  }
}

package kr.gwageo.check.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Sampling;

/// Which settings are taken, each tried alone. What is rejected is not sent by later examinations.
final class Parameters implements Examination {
  private static final int CAP = 2000;
  private static final SortedMap<String, Sampling> SETTINGS =
      new TreeMap<>(
          Map.of(
              Sampling.TEMPERATURE, Settings.temperature(0),
              Sampling.TOP_P, Settings.topP(0.9),
              Sampling.SEED, Settings.seed(7)));

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    List<Remark> remarks = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (Map.Entry<String, Sampling> setting : SETTINGS.entrySet()) {
      String name = setting.getKey();
      if (!subject.omissible(setting.getValue()).contains(name)) {
        continue;
      }
      Attempt attempt = subject.ask(Subject.prompt(Questions.HELLO, setting.getValue()));
      if (attempt.outcome() instanceof Outcome.Failed failed) {
        subject.leaveOut(name);
        remarks.add(Remark.of(Sight.PARAMETER_REJECTED, name, failed.detail()));
      } else {
        taken.add(name);
      }
    }
    cap(subject, taken).ifPresent(remarks::add);
    if (!taken.isEmpty()) {
      remarks.add(Remark.of(Sight.PARAMETERS_TAKEN, String.join(", ", taken)));
    }
    return remarks;
  }

  /// The cap must be taken under one of its names; empty where it is under the usual one.
  private static Optional<Remark> cap(Subject subject, List<String> taken)
      throws InterruptedException {
    Prompt prompt = Subject.prompt(Questions.HELLO, Settings.cap(CAP));
    Attempt first = subject.ask(prompt);
    if (!(first.outcome() instanceof Outcome.Failed failed)) {
      taken.add(Sampling.MAX_TOKENS);
      return Optional.empty();
    }
    for (String other : subject.omissible(prompt.sampling())) {
      subject.leaveOut(other);
      if (subject.ask(prompt).outcome().said().isPresent()) {
        String name = other.substring(other.indexOf('→') + 1);
        taken.add(name);
        return Optional.of(Remark.of(Sight.CAP_RENAMED, Sampling.MAX_TOKENS, name));
      }
    }
    return Optional.of(Remark.of(Sight.CAP_REJECTED, failed.detail()));
  }
}

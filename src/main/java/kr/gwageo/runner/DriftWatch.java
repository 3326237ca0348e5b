package kr.gwageo.runner;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.archive.DriftJournal;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.Probe.Wave;
import kr.gwageo.domain.Trial;

/// Asks an entry a small sample of its questions again, at the start, in the middle and at the end.
/// Only first turns are asked, one after the other, as patiently as all others; what earlier runs
/// recorded is not asked again.
final class DriftWatch {
  private final Conversation.Manner manner;
  private final Optional<DriftJournal> journal;
  private final List<Trial> sample;
  private final Set<String> recorded = new HashSet<>();

  DriftWatch(Conversation.Manner manner) {
    this.manner = manner;
    this.sample = manner.assignment().probes().sample();
    this.journal = manner.archive().drift().filter(it -> !sample.isEmpty());
    journal.stream()
        .flatMap(it -> it.probes().stream())
        .filter(probe -> probe.exchange().done())
        .forEach(probe -> recorded.add(key(probe.wave(), probe.copy(), probe.exchange().number())));
  }

  private static String key(Wave wave, int copy, long number) {
    return wave + " " + copy + " " + number;
  }

  /// Asks a wave. Ends early if nothing more is to be sent.
  void ask(Wave wave) throws InterruptedException {
    for (int copy = 1; copy <= (wave == Wave.START ? 2 : 1); copy++) {
      for (Trial trial : sample) {
        if (!recorded.contains(key(wave, copy, trial.number()))) {
          ask(wave, copy, trial);
        }
      }
    }
  }

  private void ask(Wave wave, int copy, Trial trial) throws InterruptedException {
    manner.omissions().awaitSearch();
    List<Attempt> attempts = new Asker(manner, trial, Optional.empty()).ask(trial.prompt());
    if (!attempts.isEmpty()) {
      boolean done = attempts.getLast().outcome().said().isPresent();
      Exchange exchange = new Exchange(trial.number(), trial.id(), 1, attempts, done);
      journal.ifPresent(it -> it.append(new Probe(wave, copy, exchange)));
    }
  }
}

package kr.gwageo.archive;

import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Trial;

/// One line of the plan: a trial without the words, which can be rebuilt.
record PlanLine(
    String id,
    String entry,
    String task,
    String item,
    int repeat,
    Digest itemDigest,
    Digest promptDigest) {

  static PlanLine of(Trial trial) {
    return new PlanLine(
        trial.id(),
        trial.entry(),
        trial.item().task(),
        trial.item().id(),
        trial.repeat(),
        trial.item().digest(),
        trial.prompt().digest());
  }
}

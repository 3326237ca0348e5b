package kr.gwageo.round;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.Ledger;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;

/// What earlier runs left in a round's folder: the turns that are settled, and what they used up.
///
/// @param ledger of the journal
/// @param judges ledger of what judges were asked
record PriorRuns(Optional<Ledger> ledger, Optional<Ledger> judges) {
  static final PriorRuns NONE = new PriorRuns(Optional.empty(), Optional.empty());

  /// Reads the folder, if it is there and holds a round; writes nothing.
  ///
  /// @throws ArchiveException if it holds another round than this one
  static PriorRuns of(Path folder, Round round) {
    RoundRecord record;
    try {
      record = RoundRecord.of(folder);
    } catch (ArchiveException e) {
      if (e.why() == ArchiveException.Why.NO_ROUND) {
        return NONE;
      }
      throw e;
    }
    record.mustBeOf(round);
    return new PriorRuns(Optional.of(record.ledger()), Optional.of(record.judgesLedger()));
  }

  boolean begun() {
    return ledger.isPresent();
  }

  /// How many turns of this trial are settled: they are asked in order.
  int turnsSettled(Trial trial) {
    return ledger
        .map(known ->
            known.done(trial.number()) ? trial.turns() : known.answers(trial.number()).size())
        .orElse(0);
  }

  /// How many verdicts of this judge are settled.
  long verdictsSettled(EntrySpec judge) {
    return judges.map(known -> known.account(judge.name()).done()).orElse(0L);
  }

  /// Tokens that the entry used up so far.
  long tokens(EntrySpec entry) {
    Usage used = used(entry);
    return used.promptTokens().orElse(0) + used.completionTokens().orElse(0);
  }

  /// Money that the entry used up so far.
  BigDecimal money(EntrySpec entry) {
    return entry.price().map(price -> price.of(used(entry))).orElse(BigDecimal.ZERO);
  }

  private Usage used(EntrySpec entry) {
    Optional<Ledger> own = entry.role() == Role.GRADER ? judges : ledger;
    return own.map(known -> known.account(entry.name()).usage()).orElse(Usage.UNREPORTED);
  }
}

package kr.gwageo.round;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;

/// What a round's folder already holds: the turns that are settled, and what they used up.
final class Ledger {
  private final boolean begun;
  private final Map<String, Integer> turns = new HashMap<>();
  private final Map<String, Register> entries = new HashMap<>();

  private Ledger(boolean begun) {
    this.begun = begun;
  }

  /// Reads the folder, if it is there and holds a round; writes nothing.
  ///
  /// @throws ArchiveException if it holds another round than this one
  static Ledger of(Path folder, Round round) {
    Optional<RoundRecord> record = record(folder);
    Ledger ledger = new Ledger(record.isPresent());
    round.spec().entries().forEach(entry -> ledger.entries.put(entry.name(), new Register(entry)));
    record.ifPresent(found -> {
      found.mustBeOf(round);
      found.replay(ledger::enter);
    });
    return ledger;
  }

  private static Optional<RoundRecord> record(Path folder) {
    try {
      return Optional.of(RoundRecord.of(folder));
    } catch (ArchiveException e) {
      if (e.why() == ArchiveException.Why.NO_ROUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void enter(Exchange exchange) {
    if (exchange.settled()) {
      turns.merge(exchange.trial(), exchange.turn(), Math::max);
    }
    String entry = exchange.trial().substring(0, exchange.trial().indexOf('/'));
    Optional.ofNullable(entries.get(entry)).ifPresent(register -> register.enter(exchange));
  }

  boolean begun() {
    return begun;
  }

  /// How many turns of this trial are settled: they are asked in order.
  int turnsSettled(String trial) {
    return turns.getOrDefault(trial, 0);
  }

  /// Tokens that the entry used up so far.
  long tokens(EntrySpec entry) {
    return attendance(entry)
        .map(used -> used.promptTokens().orElse(0) + used.completionTokens().orElse(0))
        .orElse(0L);
  }

  /// Money that the entry used up so far.
  BigDecimal money(EntrySpec entry) {
    return attendance(entry).flatMap(Attendance::cost).orElse(BigDecimal.ZERO);
  }

  private Optional<Attendance> attendance(EntrySpec entry) {
    return Optional.ofNullable(entries.get(entry.name())).map(Register::attendance);
  }
}

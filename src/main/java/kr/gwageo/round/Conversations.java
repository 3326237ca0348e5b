package kr.gwageo.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.archive.Transcripts;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;

/// What was said turn by turn, where items have more than one. The journal is read for it only if
/// some have.
final class Conversations implements AutoCloseable {
  private final Optional<Transcripts> transcripts;

  Conversations(RoundRecord record) {
    Set<String> talks =
        record.items().stream()
            .filter(item -> !item.followUps().isEmpty())
            .map(Conversations::key)
            .collect(Collectors.toSet());
    this.transcripts =
        talks.isEmpty()
            ? Optional.empty()
            : Optional.of(record.transcripts(trial -> talks.contains(key(trial))));
  }

  private static String key(Item item) {
    return item.task() + "/" + item.id();
  }

  /// Of a trial's id, what lies between the entry and the number of its repeat.
  private static String key(String trial) {
    return trial.substring(trial.indexOf('/') + 1, trial.lastIndexOf('/'));
  }

  /// The last exchange at each turn of a trial that was asked, in order.
  ///
  /// @param last of all its exchanges
  List<Exchange> turns(Trial trial, Optional<Exchange> last) {
    return transcripts
        .filter(_ -> trial.turns() > 1)
        .map(all -> all.of(trial))
        .orElseGet(() -> last.stream().toList());
  }

  @Override
  public void close() {
    transcripts.ifPresent(Transcripts::close);
  }
}

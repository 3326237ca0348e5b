package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Role;

/// A model entered in a round.
///
/// @param name unique within the round
/// @param title as reports show it
/// @param role competitor or leader
/// @param service what answers for it
/// @param sampling its own settings, where the round allows it others than the common ones
/// @param sits the tasks it sits; empty: all
/// @param inFlight requests open at once, at most; empty: as the round's limits say
public record EntrySpec(
    String name,
    String title,
    Role role,
    Service service,
    Optional<Sampling> sampling,
    List<String> sits,
    Optional<Integer> inFlight) {
  public EntrySpec {
    sits = List.copyOf(sits);
  }

  /// Whether the entry sits this task.
  public boolean sitsTask(String task) {
    return sits.isEmpty() || sits.contains(task);
  }
}

package kr.gwageo.domain.result;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gwageo.domain.Probe.Wave;

/// Whether the model behind an endpoint stayed the same during the round, by questions asked again.
///
/// @param entry the entry's name
/// @param finding what follows
/// @param items asked again
/// @param waves what was seen, in order of time
/// @param p the chance that a later wave differs so much more from the first answers than these
///   differ among themselves, if the model is the same (Fisher, one-sided, the smaller of the later
///   waves' times their number); empty where too little came back
public record Drift(String entry, Finding finding, int items, List<Seen> waves, OptionalDouble p) {
  public Drift {
    waves = List.copyOf(waves);
  }

  /// What follows from the probes.
  public enum Finding {
    /// Nothing speaks for a change.
    SAME,
    /// The server names another model or configuration than before.
    RENAMED,
    /// The answers differ more than by themselves.
    DIFFERS,
    /// Too little came back to tell.
    UNKNOWN
  }

  /// One wave.
  ///
  /// @param wave when
  /// @param compared pairs of answers: of the first wave with itself, of a later one with the first
  /// @param different pairs whose answers as read differ
  /// @param models names that the server gave for its model
  /// @param fingerprints that the server gave for its configuration
  public record Seen(
      Wave wave,
      int compared,
      int different,
      SortedSet<String> models,
      SortedSet<String> fingerprints) {
    public Seen {
      models = Collections.unmodifiableSortedSet(new TreeSet<>(models));
      fingerprints = Collections.unmodifiableSortedSet(new TreeSet<>(fingerprints));
    }
  }
}

package kr.gwageo.domain;

import java.time.Instant;
import java.util.Optional;
import kr.gwageo.domain.scheme.Scheme;

/// A change of the rules after the seal: appended for all to see, never edited.
///
/// @param at when it was made
/// @param author who answers for it
/// @param reason why, for those who were not there
/// @param change what it changes
/// @param withdraws digest of the manifest of the decision that no longer stands; empty where none
///   had been made
public record Amendment(
    Instant at, String author, String reason, Change change, Optional<Digest> withdraws) {

  /// What an amendment changes.
  public sealed interface Change {}

  /// An item counts for nobody.
  ///
  /// @param task the task's name
  /// @param item the item's id
  public record Excluded(String task, String item) implements Change {}

  /// An item has one right answer more.
  ///
  /// @param task the task's name
  /// @param item the item's id
  /// @param answer the number of a choice from 1, a number, or a text, as the item asks
  public record Accepted(String task, String item, String answer) implements Change {}

  /// Points are made by this scheme, in place of the one that was sealed.
  public record Schemed(Scheme scheme) implements Change {}

  /// Nothing that is computed: what happened is put on record.
  public record Noted() implements Change {}
}

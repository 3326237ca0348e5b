package kr.gwageo.domain;

import java.time.Instant;

/// A bundle that was made of a decided round.
///
/// @param at when
/// @param audience `public`, `evaluator`, or the name of the team it is for
/// @param bundle digest of the bundle's own list of files
public record Publication(Instant at, String audience, Digest bundle) {
  /// The audience of what everybody may see.
  public static final String PUBLIC = "public";

  /// The audience of all there is.
  public static final String EVALUATOR = "evaluator";
}

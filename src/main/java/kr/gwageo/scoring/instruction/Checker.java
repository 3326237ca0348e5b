package kr.gwageo.scoring.instruction;

/// Looks whether a reply keeps one instruction. Its work grows no faster than the reply.
@FunctionalInterface
public interface Checker {
  /// What it found in the reply.
  Finding check(Reply reply);
}

package kr.gwageo.scoring.instruction;

/// What a checker found in a reply.
///
/// @param kept whether the reply keeps the instruction
/// @param found what there is and what was wanted, for a person who checks
public record Finding(boolean kept, String found) {

  /// So many of something, against the amount wanted.
  static Finding counted(long found, String what, Amount wanted) {
    return new Finding(wanted.holds(found), found + " " + what + ", wanted " + wanted);
  }
}

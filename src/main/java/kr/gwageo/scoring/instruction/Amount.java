package kr.gwageo.scoring.instruction;

/// How many of something an instruction wants.
record Amount(Relation relation, long number) {

  static Amount atLeast(long number) {
    return new Amount(Relation.AT_LEAST, number);
  }

  static Amount exactly(long number) {
    return new Amount(Relation.EXACTLY, number);
  }

  /// Whether so many are as many as wanted.
  boolean holds(long found) {
    return switch (relation) {
      case AT_LEAST -> found >= number;
      case LESS_THAN -> found < number;
      case AT_MOST -> found <= number;
      case MORE_THAN -> found > number;
      case EXACTLY -> found == number;
    };
  }

  @Override
  public String toString() {
    return relation.words() + " " + number;
  }
}

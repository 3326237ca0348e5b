package kr.gwageo.generation;

import java.util.EnumMap;
import java.util.Map;
import kr.gwageo.generation.task.FunctionCallsCheck;

/// The check of every family.
final class Checks {
  private static final Map<Family, AnswerCheck> ALL = new EnumMap<>(Family.class);

  static {
    ALL.put(Family.FUNCTION_CALLS, new FunctionCallsCheck());
  }

  private Checks() {}

  static AnswerCheck of(Family family) {
    AnswerCheck check = ALL.get(family);
    if (check == null) {
      throw new AssertionError("nothing checks the answers of " + family.word());
    }
    return check;
  }
}

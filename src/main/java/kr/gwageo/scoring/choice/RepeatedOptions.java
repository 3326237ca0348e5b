package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/// The options of the question, listed again in a reply, one after another. They are no answer.
final class RepeatedOptions {
  private RepeatedOptions() {}

  /// The statements without runs of two or more that each are an option and follow its order.
  static List<Statement> removed(List<Statement> statements) {
    List<Statement> rest = new ArrayList<>();
    int start = 0;
    while (start < statements.size()) {
      int end = start + 1;
      int option = only(statements.get(start));
      while (option >= 0 && end < statements.size() && only(statements.get(end)) == option + 1) {
        option++;
        end++;
      }
      if (end - start == 1) {
        rest.add(statements.get(start));
      }
      start = end;
    }
    return rest;
  }

  private static int only(Statement statement) {
    NavigableSet<Integer> pure = statement.pure();
    return pure.size() == 1 ? pure.first() : -2;
  }
}

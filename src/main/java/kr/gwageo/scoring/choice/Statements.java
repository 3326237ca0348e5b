package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import kr.gwageo.scoring.reply.PlainText;

/// A reply as sentences read against an item's options.
///
/// @param text the reply
/// @param options of the item
/// @param question of the item
record Statements(PlainText text, Options options, Question question) {

  /// The statements between two places of the reply.
  List<Statement> in(int start, int end) {
    return Sentence.in(text, start, end).stream().map(this::of).toList();
  }

  Statement of(Sentence sentence) {
    return new Statement(sentence, options, question);
  }

  /// The statements between two places, but for the question's options where they are listed again,
  /// one after another: runs of two or more that each are an option and follow its order.
  List<Statement> unrepeated(int start, int end) {
    List<Statement> all = in(start, end);
    List<Statement> rest = new ArrayList<>();
    int from = 0;
    while (from < all.size()) {
      int to = from + 1;
      int option = only(all.get(from));
      while (option >= 0 && to < all.size() && only(all.get(to)) == option + 1) {
        option++;
        to++;
      }
      if (to - from == 1) {
        rest.add(all.get(from));
      }
      from = to;
    }
    return rest;
  }

  private static int only(Statement statement) {
    NavigableSet<Integer> pure = statement.pure();
    return pure.size() == 1 ? pure.first() : -2;
  }

  /// All options of several statements.
  static NavigableSet<Integer> options(
      List<Statement> statements, Function<Statement, NavigableSet<Integer>> of) {
    NavigableSet<Integer> options = new TreeSet<>();
    statements.forEach(statement -> options.addAll(of.apply(statement)));
    return options;
  }
}

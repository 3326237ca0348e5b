package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A reply that rejects all options but one and says that this one is left.
final class Elimination {
  private static final String RULE = "elimination";

  private static final Pattern LEFT =
      Pattern.compile(
          "남[은는] (?:것|하나|선택지|보기|번호)(?!도)|나머지(?: 하나(?!도)|[가는] (?:정답|답))|하나뿐|만이? 남"
              + "|(?:번|[A-J①-⑩㉠-㉩])[이가]? 남|\\b(?:what|the) (?:remains|remaining|one left)",
          Pattern.CASE_INSENSITIVE);

  private Elimination() {}

  /// The option left.
  static Optional<Choice> in(Statements statements) {
    int length = statements.text().length();
    List<Statement> all = statements.in(Math.max(0, length - ChoiceReader.WINDOW), length);
    Optional<Sentence> said =
        all.reversed().stream()
            .map(Statement::sentence)
            .filter(sentence -> LEFT.matcher(sentence.text()).find())
            .findFirst();
    NavigableSet<Integer> left = new TreeSet<>();
    IntStream.range(0, statements.options().size()).forEach(left::add);
    left.removeAll(Statements.options(all, Statement::rejected));
    return left.size() == 1
        ? said.map(sentence -> new Choice(left, RULE, sentence))
        : Optional.empty();
  }
}

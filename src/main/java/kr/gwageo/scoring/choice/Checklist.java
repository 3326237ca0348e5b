package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import kr.gwageo.scoring.choice.Question.Wanted;
import kr.gwageo.scoring.reply.PlainText;

/// Options that a reply lists or tabulates one after another, with a mark beside the one it takes.
final class Checklist {
  private static final String RULE = "marked option";

  /// A line that lists options is not longer.
  private static final int LONGEST_LINE = 200;

  private final Statements statements;
  private final boolean trueWanted;

  /// The lines read last, as long as one lists an option after another.
  private final List<Item> run = new ArrayList<>();

  private Optional<Choice> found = Optional.empty();

  /// An option as a list gives it.
  ///
  /// @param start where its line begins in the plain text
  /// @param end where its line ends
  private record Item(int option, Mark verdict, int start, int end) {}

  private Checklist(Statements statements) {
    this.statements = statements;
    trueWanted = statements.question().wanted() == Wanted.TRUE;
  }

  /// The last such list, from its first line to its last, and what it takes.
  static Optional<Choice> in(Statements statements) {
    PlainText text = statements.text();
    String window =
        text.subSequence(Math.max(0, text.length() - ChoiceReader.WINDOW), text.length());
    boolean marked = window.indexOf('|') >= 0 || window.contains("~~") || Mark.anyIn(window);
    return marked ? new Checklist(statements).read() : Optional.empty();
  }

  private Optional<Choice> read() {
    PlainText text = statements.text();
    int start = Math.max(0, text.length() - ChoiceReader.WINDOW);
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n') {
        end++;
      }
      read(start, end);
      start = end + 1;
    }
    close();
    return found;
  }

  private void read(int start, int end) {
    String line = Figures.ungrouped(statements.text().subSequence(start, end)).strip();
    if (!says(line)) {
      return;
    }
    List<Item> items =
        line.length() > LONGEST_LINE
            ? List.of()
            : line.startsWith("|") ? row(line, start, end) : items(line, start, end);
    if (items.isEmpty()) {
      close();
    }
    run.addAll(items);
  }

  /// The options of a line, each with the mark before it, or all with the mark after it.
  private List<Item> items(String line, int start, int end) {
    boolean struck = line.replaceFirst("^[-*• ]++", "").matches("~~[^~]++~~");
    MarkedLine marked = MarkedLine.of(line.replace("~~", ""), trueWanted);
    List<Item> items = new ArrayList<>();
    for (MarkedLine.Part part : marked.parts()) {
      NavigableSet<Integer> named = named(part.words());
      if (named.size() != 1) {
        return List.of();
      }
      Mark verdict = struck ? Mark.NO : part.verdict();
      items.add(new Item(named.first(), verdict, start, end));
    }
    return items;
  }

  /// A row of a table that opens with an option.
  private List<Item> row(String line, int start, int end) {
    String[] cells = line.substring(1).split("\\|", -1);
    MarkedLine first = MarkedLine.of(cells[0], trueWanted);
    if (first.parts().size() != 1) {
      return List.of();
    }
    NavigableSet<Integer> named = named(first.parts().getFirst().words());
    List<Mark> verdicts = new ArrayList<>(List.of(first.parts().getFirst().verdict()));
    for (int i = 1; i < cells.length; i++) {
      Mark verdict = Mark.of(cells[i].strip(), trueWanted);
      NavigableSet<Integer> other = verdict == Mark.NONE ? named(cells[i]) : named;
      if (i == 1 && !other.isEmpty() && !other.equals(named)) {
        return List.of();
      }
      verdicts.add(verdict);
    }
    boolean yes = verdicts.contains(Mark.YES);
    boolean no = verdicts.contains(Mark.NO);
    if (named.size() != 1 || (yes && no)) {
      return List.of();
    }
    Mark verdict = yes ? Mark.YES : no ? Mark.NO : Mark.NONE;
    return List.of(new Item(named.first(), verdict, start, end));
  }

  private NavigableSet<Integer> named(String words) {
    String stripped = words.strip();
    Statement statement = statements.of(new Sentence(stripped, 0, stripped.length()));
    NavigableSet<Integer> pure = statement.pure();
    return pure.headSet(statements.options().size(), false);
  }

  private static boolean says(String line) {
    return line.chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '|')
        ? line.chars().anyMatch(c -> "|-: ".indexOf(c) < 0)
        : MarkedLine.says(line);
  }

  /// Takes what the run of lines says, if they list two options at least.
  private void close() {
    NavigableSet<Integer> taken = options(Mark.YES);
    NavigableSet<Integer> refused = options(Mark.NO);
    NavigableSet<Integer> open = options(Mark.NONE);
    NavigableSet<Integer> listed = new TreeSet<>(taken);
    listed.addAll(refused);
    listed.addAll(open);
    boolean oneLeft = open.size() == 1 && refused.size() == statements.options().size() - 1;
    if (taken.isEmpty() && oneLeft && listed.size() == statements.options().size()) {
      taken.addAll(open);
    }
    if (listed.size() > 1 && !taken.isEmpty()) {
      found = Optional.of(new Choice(taken, RULE, run.getFirst().start(), run.getLast().end()));
    }
    run.clear();
  }

  private NavigableSet<Integer> options(Mark verdict) {
    NavigableSet<Integer> options = new TreeSet<>();
    run.stream()
        .filter(item -> item.verdict() == verdict)
        .forEach(item -> options.add(item.option()));
    return options;
  }
}

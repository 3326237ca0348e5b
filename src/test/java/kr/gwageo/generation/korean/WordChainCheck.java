package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Plays the games through with sets of words, without remembering states.
public final class WordChainCheck implements AnswerCheck {

  /// The list of a question and its law.
  private record Game(List<String> words, boolean law) {

    static Game of(String question) {
      String list = question.substring(question.lastIndexOf('\n') + 1);
      return new Game(List.of(list.split(", ", -1)), !question.contains("허용하지 않는다"));
    }

    Set<String> heads(String word) {
      String last = word.substring(word.length() - 1);
      Set<String> heads = new TreeSet<>(Set.of(last));
      if (law) {
        String part = Jamo.parts(last).getFirst();
        heads.add(
            Jamo.joined(
                List.of(
                    part.replaceFirst("^[ㄴㄹ](?=[ㅕㅛㅠㅣ])|^ㄹ(?=[ㅑㅖ])", "ㅇ").replaceFirst("^ㄹ", "ㄴ"))));
      }
      return heads;
    }

    List<String> next(String word, Collection<String> said) {
      Set<String> heads = heads(word);
      return words.stream()
          .filter(other -> heads.contains(other.substring(0, 1)))
          .filter(other -> !said.contains(other) && !other.equals(word))
          .toList();
    }

    /// All chains of so many words that begin so.
    List<List<String>> chains(List<String> begun, int length) {
      if (begun.size() == length) {
        return List.of(begun);
      }
      List<List<String>> chains = new ArrayList<>();
      for (String next : begun.isEmpty() ? words : next(begun.getLast(), begun)) {
        List<String> on = new ArrayList<>(begun);
        on.add(next);
        chains.addAll(chains(on, length));
      }
      return chains;
    }

    boolean wins(String word, Set<String> said) {
      for (String next : next(word, said)) {
        Set<String> now = new LinkedHashSet<>(said);
        now.add(next);
        if (!wins(next, now)) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public String answer(Item item) {
    String question = item.question();
    Game game = Game.of(question);
    List<String> quoted =
        Text.groups("‘([가-힣]{2,})’", question).stream().filter(game.words()::contains).toList();
    return switch (item.tags().getFirst()) {
      case "only-way-on" -> {
        int turns = Spoken.counted(Text.first("(\\S+) 번째", question).group(1));
        yield only(
            game.chains(List.of(quoted.getFirst()), turns + 1).stream()
                .map(List::getLast)
                .toList());
      }
      case "all-in-one-chain" -> {
        int place = Spoken.counted(Text.first("(\\S+) 번째", question).group(1));
        yield only(game.chains(List.of(), game.words().size())).get(place - 1);
      }
      case "dead-ends" ->
          Long.toString(
              game.words().stream().filter(word -> game.next(word, Set.of()).isEmpty()).count());
      case "shortest-bridge" -> bridge(game, quoted.get(0), quoted.get(1));
      case "longest-chain" -> {
        List<String> begun = quoted.isEmpty() ? List.of() : List.of(quoted.getFirst());
        int length = 1;
        while (!game.chains(begun, length + 1).isEmpty()) {
          length++;
        }
        yield Integer.toString(length);
      }
      case "who-is-stuck" -> stuck(game, question, quoted.getFirst());
      case "winning-first-word" -> {
        String given = quoted.getFirst();
        yield only(
            game.next(given, Set.of()).stream()
                .filter(next -> !game.wins(next, Set.of(given, next)))
                .toList());
      }
      default -> throw new AssertionError(item.tags());
    };
  }

  private static <T> T only(List<T> found) {
    if (found.size() != 1) {
      throw new AssertionError("not one: " + found);
    }
    return found.getFirst();
  }

  private static String bridge(Game game, String start, String end) {
    for (int length = 2; ; length++) {
      List<List<String>> ways =
          game.chains(List.of(start), length).stream()
              .filter(chain -> chain.getLast().equals(end))
              .toList();
      if (!ways.isEmpty()) {
        return String.join(", ", only(ways).subList(1, length - 1));
      }
    }
  }

  private static String stuck(Game game, String question, String start) {
    MatchResult told = Text.first("사람이 (\\S+(?:, \\S+)+)의 차례", question);
    List<String> people = List.of(told.group(1).split(", ", -1));
    Set<String> said = new LinkedHashSet<>(Set.of(start));
    String word = start;
    int turn = 1;
    while (!game.next(word, said).isEmpty()) {
      word = game.next(word, said).stream().sorted().collect(Collectors.toList()).getFirst();
      said.add(word);
      turn++;
    }
    return people.get(turn % people.size());
  }
}

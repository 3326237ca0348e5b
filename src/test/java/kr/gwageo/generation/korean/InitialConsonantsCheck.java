package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Takes initials from the normal form, matches them by regular expressions and tries all words.
public final class InitialConsonantsCheck implements AnswerCheck {
  private static final String RING = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";

  @Override
  public String answer(Item item) {
    String question = item.question();
    List<String> words =
        List.of(question.substring(question.lastIndexOf('\n') + 1).split(", ", -1));
    return switch (item.tags().getFirst()) {
      case "word-of-these-initials" -> only(words, run("[ㄱ-ㅎ]+", question));
      case "count-a-pattern" -> {
        String pattern = run("(?=[ㄱ-ㅎ○]*[ㄱ-ㅎ])[ㄱ-ㅎ○]+", question).replace('○', '.');
        yield Long.toString(
            words.stream().filter(word -> Jamo.initials(word).matches(pattern)).count());
      }
      case "pair-with-the-same-initials" -> pair(words);
      case "write-the-initials" -> {
        String said = question.substring(question.indexOf("\n‘") + 2).replaceAll("[^가-힣]", "");
        if (!question.contains("받침이 있는")) {
          yield Jamo.initials(said);
        }
        StringBuilder kept = new StringBuilder();
        for (int i = said.length() - 1; i >= 0; i--) {
          if ((said.charAt(i) - '가') % 28 > 0) {
            kept.append(Jamo.initials(said.substring(i, i + 1)));
          }
        }
        yield kept.toString();
      }
      case "shifted-initials" -> shifted(question, words);
      case "largest-sum" -> {
        TreeMap<Integer, String> sums = new TreeMap<>();
        words.forEach(word -> sums.put(sum(word), word));
        yield (question.contains("가장 큰") ? sums.lastEntry() : sums.firstEntry()).getValue();
      }
      case "words-in-a-run" -> cut(run("[ㄱ-ㅎ]+", question), question, words);
      default -> throw new AssertionError(item.tags());
    };
  }

  private static String run(String letters, String question) {
    return Text.first("‘(" + letters + ")’", question).group(1);
  }

  private static String only(List<String> words, String initials) {
    List<String> fitting =
        words.stream().filter(word -> Jamo.initials(word).equals(initials)).toList();
    if (fitting.size() != 1) {
      throw new AssertionError(fitting);
    }
    return fitting.getFirst();
  }

  private static String pair(List<String> words) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (Jamo.initials(words.get(i)).equals(Jamo.initials(words.get(j)))) {
          pairs.add(words.get(i) + ", " + words.get(j));
        }
      }
    }
    if (pairs.size() != 1) {
      throw new AssertionError(pairs);
    }
    return pairs.getFirst();
  }

  /// Moves the letters of every word and compares.
  private static String shifted(String question, List<String> words) {
    int step = Integer.parseInt(Text.first("(\\d+)칸", question).group(1));
    String shown = Text.first("‘([ㄱ-ㅎ]+)’ 꼴", question).group(1);
    List<String> fitting = new ArrayList<>();
    for (String word : words) {
      StringBuilder moved = new StringBuilder();
      for (char letter : Jamo.initials(word).toCharArray()) {
        moved.append((RING + RING).charAt(RING.indexOf(letter) + step));
      }
      if (moved.toString().equals(shown)) {
        fitting.add(word);
      }
    }
    if (fitting.size() != 1) {
      throw new AssertionError(fitting);
    }
    return fitting.getFirst();
  }

  private static int sum(String word) {
    int sum = 0;
    for (char letter : Jamo.initials(word).toCharArray()) {
      sum += RING.indexOf(letter) + 1;
    }
    return sum;
  }

  /// Tries all orders of so many words.
  private static String cut(String run, String question, List<String> words) {
    int count = Integer.parseInt(Text.first("(\\d)개", question).group(1));
    List<List<String>> orders = List.of(List.of());
    for (int i = 0; i < count; i++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> order : orders) {
        for (String word : words) {
          List<String> on = new ArrayList<>(order);
          on.add(word);
          if (!order.contains(word) && run.startsWith(Jamo.initials(String.join("", on)))) {
            longer.add(on);
          }
        }
      }
      orders = longer;
    }
    List<String> fitting =
        orders.stream()
            .filter(order -> Jamo.initials(String.join("", order)).length() == run.length())
            .map(order -> String.join(", ", order))
            .toList();
    if (fitting.size() != 1) {
      throw new AssertionError(fitting);
    }
    return fitting.getFirst();
  }
}

package kr.gwageo.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// Items made up for searching.
final class Texts {
  private static final String SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처고노도로모보소오조초구누두루무부수우주추기니디리미비시이지";

  private Texts() {}

  static Item open(String id, String question) {
    return item(id, question, List.of(), "", id);
  }

  static Item item(
      String id, String question, List<String> choices, String context, String cluster) {
    Target target = choices.isEmpty() ? new Target.Text(List.of("답")) : new Target.Choice(0);
    return new Item("task", id, question, choices, target, context, cluster, List.of(), "");
  }

  /// So many words of two or three syllables.
  static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int j = 2 + random.nextInt(2); j > 0; j--) {
        text.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
      }
      text.append(' ');
    }
    return text.toString();
  }

  static List<Item> random(Random random, String prefix, int count, int words) {
    return IntStream.range(0, count).mapToObj(i -> open(prefix + i, words(random, words))).toList();
  }

  /// The text with some of its characters replaced by others.
  static String changed(Random random, String text, double share) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (random.nextDouble() < share) {
        changed.setCharAt(i, SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
      }
    }
    return changed.toString();
  }

  /// The similarity by its definition, over texts and not over numbers.
  static double similarity(Item one, Item other) {
    List<String> either = new ArrayList<>(grams(one));
    List<String> both = new ArrayList<>(grams(other));
    both.retainAll(either);
    either.removeAll(grams(other));
    either.addAll(grams(other));
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
  }

  private static List<String> grams(Item item) {
    return Wording.of(item).folded().stream()
        .filter(part -> !part.isEmpty())
        .flatMap(part ->
            IntStream.rangeClosed(0, Math.max(0, part.length() - 5))
                .mapToObj(i -> part.substring(i, Math.min(part.length(), i + 5))))
        .distinct()
        .toList();
  }
}
